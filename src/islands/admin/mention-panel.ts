import { mentionMarkup } from '#cms/text-markup.ts';
import type { Role } from '#schemas/roles.ts';
import { createButton, createElement } from '../dom/element.ts';
import { loadTextFolding, textFolding } from '../lists/text-folding.ts';
import type { LoadedEntries, MentionableEntry } from './loaded-entries.ts';
import { labelled, type PanelOptions } from './text-panel.ts';

const MOST = 8;

/** The form that finds an entry by name and inserts a mention of it. It shows the Markdown that it inserts. */
export function mentionPanel(options: PanelOptions): HTMLElement {
  const { form, entries, selected, insert, close } = options;
  const { words } = form;
  const search = createElement('input', { type: 'search', 'aria-label': words['mention-search'] });
  search.placeholder = words['mention-search'];
  search.value = selected;
  const results = createElement('ul', { 'aria-live': 'polite' });
  const details = createElement('div', {});
  const show = () => {
    const found = entries.find(search.value, textFolding(), MOST);
    const items = found.map((entry) => resultItem(entry, () => choose(entry)));
    const none = search.value.trim() === '' ? [] : [createElement('li', {}, words['mention-none'])];
    details.replaceChildren();
    results.replaceChildren(...(items.length > 0 ? items : none));
  };
  const choose = (entry: MentionableEntry) => {
    results.replaceChildren();
    details.replaceChildren(...mentionDetails(entry, options));
    details.querySelector('input')?.focus();
  };
  search.addEventListener('input', show);
  search.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    results.querySelector('button')?.click();
  });
  const panel = createElement(
    'form',
    { class: 'text-panel' },
    search,
    results,
    details,
    createButton('cancel', words.cancel, close),
  );
  panel.addEventListener('submit', (event) => {
    event.preventDefault();
    const code = details.querySelector('code')?.textContent;
    if (code) insert(code);
  });
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  });
  loadTextFolding(panel, show);
  show();
  return panel;
}

function resultItem({ id, label, dates }: MentionableEntry, onClick: () => void): HTMLElement {
  const item = createElement('li', {}, createButton('result', label, onClick));
  item.append(createElement('small', {}, [id, dates].filter(Boolean).join(' · ')));
  return item;
}

/** Label, and of a person role and event, with the Markdown that they make. */
function mentionDetails(entry: MentionableEntry, { form, entries, selected }: PanelOptions): HTMLElement[] {
  const { words, roles } = form;
  const label = createElement('input', { value: selected || entry.label.split(' ')[0] || entry.id });
  const role = select(words['mention-any'], roles);
  const at = select(words['mention-any'], eventOptions(entries));
  const code = createElement('code', {});
  const write = () => {
    code.textContent = mentionMarkup({
      label: label.value,
      target: entry.id,
      role: (role.value || undefined) as Role | undefined,
      at: at.value || undefined,
    });
  };
  for (const field of [label, role, at]) field.addEventListener('input', write);
  write();
  const isPerson = entry.id.startsWith('person:');
  return [
    labelled(words['mention-label'], label),
    ...(isPerson ? [labelled(words['mention-role'], role), labelled(words['mention-event'], at)] : []),
    code,
    createElement('button', { type: 'submit', class: 'insert' }, words.insert),
  ];
}

function eventOptions(entries: LoadedEntries) {
  return entries.events().map(({ id, label, dates }) => ({ value: id, label: `${label} · ${dates}` }));
}

function select(none: string, options: readonly { value: string; label: string }[]): HTMLSelectElement {
  const first = createElement('option', { value: '' }, none);
  return createElement(
    'select',
    {},
    first,
    ...options.map(({ value, label }) => createElement('option', { value }, label)),
  );
}
