import type { Locale } from '#i18n/locales.ts';
import { interpolate } from '#i18n/strings/interpolate.ts';
import type { Outcome } from '#search/query/engine.ts';
import type { Shown } from '#search/query/result-view.ts';
import type { Hit } from '#search/query/results.ts';
import { queryOf } from '#search/query/state.ts';
import { type Combobox, chooseRow, closeList } from './combobox.ts';
import { element } from './element.ts';
import { type SearchEngine, searchEngine } from './search-engine.ts';
import { counted, langIfOther, markedText, newest, type Spoken, spokenBy } from './search-parts.ts';
import { singleKeysOn } from './shortcut-setting.ts';

const SHOWN = 8;

for (const root of document.querySelectorAll<HTMLElement>('[data-search-box]')) enhance(root);

/** The box of the header as a combobox: a list of results under the field, moved through by arrows. */
interface Box extends Combobox {
  root: HTMLElement;
  locale: Locale;
  spoken: Spoken;
  engine: SearchEngine;
}

function enhance(root: HTMLElement): void {
  const [input, list, status] = ['input', '[role=listbox]', '[role=status]'].map((found) =>
    root.querySelector(found),
  );
  if (!(input instanceof HTMLInputElement && list instanceof HTMLElement && status instanceof HTMLElement))
    return;
  const { locale, ...spoken } = spokenBy(root);
  const box: Box = { root, input, list, status, locale, spoken, engine: searchEngine(locale) };
  const attributes = {
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  const answer = newest(
    (q: string) => lookUp(box, q),
    (found) => (found ? open(box, found) : closeList(box)),
  );
  const look = () => answer(input.value.trim()).catch(() => fail(box));
  input.addEventListener('focus', () => box.engine.warm().catch(() => fail(box)));
  input.addEventListener('input', look);
  input.addEventListener('keydown', (event) => onKey(box, event, look));
  root.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && root.contains(event.relatedTarget))) closeList(box);
  });
  document.addEventListener('keydown', (event) => onShortcut(input, event));
}

interface Found {
  q: string;
  outcome: Outcome;
  shown: { hit: Hit; shown: Shown }[];
}

async function lookUp({ engine }: Box, q: string): Promise<Found | undefined> {
  if (q === '') return undefined;
  const outcome = await engine.ask(q, {});
  const hits = outcome.hits.slice(0, SHOWN);
  const shown = await Promise.all(hits.map(async (hit) => ({ hit, shown: await engine.show(hit, outcome) })));
  return { q, outcome, shown };
}

function open(box: Box, { q, outcome, shown }: Found): void {
  const { list, input, status, spoken, locale } = box;
  const total = outcome.hits.length;
  const all = `/${locale}/search/${queryOf({ q, filters: {} })}`;
  const rows = shown.map(({ hit, shown: page }, index) => option(box, hit, page, index));
  const last =
    total > 0 ? interpolate(spoken.words.all, { n: total }) : interpolate(spoken.words.none, { q });
  list.replaceChildren(
    ...rows,
    element('a', { role: 'option', href: all, tabindex: '-1', id: `${list.id}-all` }, last),
  );
  list.hidden = false;
  input.setAttribute('aria-expanded', 'true');
  chooseRow(box, undefined);
  status.textContent = total > 0 ? counted(total, spoken.words) : last;
}

function option({ list, spoken, locale }: Box, hit: Hit, page: Shown, index: number): HTMLElement {
  const line = page.line.map(({ text }) => text).join('') || page.date;
  const attributes = {
    role: 'option',
    href: page.href,
    tabindex: '-1',
    id: `${list.id}-${index}`,
    lang: langIfOther(hit.locale, locale),
    'data-search-result': '',
  };
  const kind = element('span', { class: 'search-kind' }, spoken.kinds[page.kind] ?? '');
  const title = element('span', { class: 'search-title' }, ...markedText(page.title));
  return element('a', attributes, title, kind, element('span', { class: 'search-line' }, line));
}

function fail({ status, spoken }: Box): void {
  status.textContent = spoken.words.failed;
}

/** Arrows move through the list, Enter follows the chosen row or goes to the page, Escape closes, then empties. */
function onKey(box: Box, event: KeyboardEvent, look: () => void): void {
  if (event.isComposing) return;
  const chosen = box.list.querySelector('[aria-selected=true]');
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    if (box.list.hidden) look();
    else chooseRow(box, neighbour(box.list, chosen, event.key === 'ArrowDown' ? 1 : -1));
  } else if (event.key === 'Enter' && chosen instanceof HTMLAnchorElement && !box.list.hidden) {
    event.preventDefault();
    chosen.click();
  } else if (event.key === 'Escape') {
    if (box.list.hidden) box.input.value = '';
    else event.preventDefault();
    closeList(box);
  }
}

/** The next row; past either end the field itself, so that what was typed can be sent. */
function neighbour(list: HTMLElement, chosen: Element | null, by: 1 | -1): Element | undefined {
  const rows = [...list.children];
  if (!chosen) return by === 1 ? rows[0] : rows.at(-1);
  return rows[rows.indexOf(chosen) + by];
}

/** `/` and Ctrl or ⌘ with K go to the search, unless something is being typed elsewhere. */
function onShortcut(input: HTMLInputElement, event: KeyboardEvent): void {
  const typing =
    event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
  const slash =
    event.key === '/' && singleKeysOn() && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const k =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (!slash && !k) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('[data-search-input]') ?? input;
  field.focus();
  field.select();
}
