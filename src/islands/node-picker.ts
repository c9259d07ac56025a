import type { WireNode } from '#graph/wire/wire-format.ts';
import { type Combobox, chooseRow, closeList } from './combobox.ts';
import { element } from './element.ts';
import type { FindNode } from './node-names.ts';
import { newest } from './search-parts.ts';

/** What a picker says; `{n}` and `{q}` are filled in. */
export interface PickerWords {
  kinds: Readonly<Record<string, string>>;
  match: string;
  matches: string;
  noMatch: string;
  failed: string;
}

/** A field in which a node is picked by name: a combobox with a list. */
export interface Picker {
  input: HTMLInputElement;
  /** Shows a node, or empties the field. */
  set: (node: WireNode | undefined) => void;
}

interface Parts extends Combobox {
  words: PickerWords;
  find: () => Promise<FindNode>;
  onPick: (node: WireNode) => void;
  /** What the list shows now, and what the field held before it was typed in. */
  shown: WireNode[];
  picked: WireNode | undefined;
}

/**
 * Makes the field below an element a combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): typing lists
 * what is called so, arrows move, Enter picks, Escape closes and puts back what was picked.
 */
export function nodePicker(
  root: HTMLElement,
  words: PickerWords,
  find: () => Promise<FindNode>,
  onPick: (node: WireNode) => void,
): Picker | undefined {
  const [input, list, status] = ['input', '[role=listbox]', '[role=status]'].map((part) =>
    root.querySelector<HTMLElement>(part),
  );
  if (!(input instanceof HTMLInputElement) || !list || !status) return undefined;
  const parts: Parts = { input, list, status, words, find, onPick, shown: [], picked: undefined };
  listen(root, parts);
  return {
    input,
    set: (node) => {
      parts.picked = node;
      input.value = node?.name ?? '';
      closeList(parts);
    },
  };
}

function listen(root: HTMLElement, parts: Parts): void {
  const { input, list } = parts;
  const answer = newest(
    async (q: string) => ({ q, found: q === '' ? [] : (await parts.find())(q) }),
    ({ q, found }) => open(parts, q, found),
  );
  const look = () =>
    void answer(input.value.trim()).catch(() => {
      parts.status.textContent = parts.words.failed;
    });
  input.addEventListener('focus', () => {
    input.select();
    void parts.find().catch(() => undefined);
  });
  input.addEventListener('input', look);
  input.addEventListener('keydown', (event) => onKey(parts, event, look));
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const row = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    if (row) pick(parts, [...list.children].indexOf(row));
  });
  root.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && root.contains(event.relatedTarget))) leave(parts);
  });
}

function open(parts: Parts, q: string, found: WireNode[]): void {
  const { list, input, status, words } = parts;
  parts.shown = found;
  const rows = found.map(({ name, kind, lang }, index) =>
    element(
      'div',
      { role: 'option', id: `${list.id}-${index}`, 'aria-selected': 'false', 'data-kind': kind },
      element('span', { class: 'pick-name', lang }, name),
      ' ',
      element('span', { class: 'search-kind' }, words.kinds[kind] ?? ''),
    ),
  );
  list.replaceChildren(...rows);
  list.hidden = found.length === 0;
  input.setAttribute('aria-expanded', String(found.length > 0));
  chooseRow(parts, list.children[0]);
  const counted = found.length === 1 ? words.match : words.matches;
  const said = found.length === 0 ? words.noMatch.replace('{q}', q) : counted;
  status.textContent = q === '' ? '' : said.replace('{n}', String(found.length));
  status.classList.toggle('counted', found.length > 0);
}

/** What was typed and not picked is not kept: the field says what is picked. */
function leave(parts: Parts): void {
  closeList(parts);
  if (parts.input.value.trim() !== '') parts.input.value = parts.picked?.name ?? parts.input.value;
}

function pick(parts: Parts, index: number): void {
  const node = parts.shown[index];
  if (!node) return;
  parts.picked = node;
  parts.input.value = node.name;
  closeList(parts);
  parts.onPick(node);
}

function onKey(parts: Parts, event: KeyboardEvent, look: () => void): void {
  if (event.isComposing) return;
  const { list, input } = parts;
  const at = [...list.children].findIndex((row) => row.getAttribute('aria-selected') === 'true');
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    const count = list.children.length;
    if (list.hidden) look();
    else chooseRow(parts, list.children[(at + (event.key === 'ArrowDown' ? 1 : count - 1)) % count]);
  } else if (event.key === 'Enter' && !list.hidden) {
    event.preventDefault();
    pick(parts, at);
  } else if (event.key === 'Escape') {
    event.stopPropagation();
    if (list.hidden) input.value = '';
    else leave(parts);
  }
}
