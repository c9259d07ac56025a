import type { SearchOutcome } from '#search/query/engine.ts';
import type { ResultView } from '#search/query/result-view.ts';
import type { SearchHit } from '#search/query/results.ts';
import { formatSearchState } from '#search/query/state.ts';
import { type Combobox, createCombobox } from '../dom/combobox.ts';
import { createElement, isTextField } from '../dom/element.ts';
import { latestOnly } from '../dom/latest-only.ts';
import { areShortcutsEnabled } from '../reading/shortcut-setting.ts';
import { foreignLang, highlightedText } from './result-text.ts';
import { type SearchEngine, searchEngine } from './search-engine.ts';
import { readSearchStrings, type SearchBoxStrings } from './search-strings.ts';

const MAX_RESULTS = 8;

for (const root of document.querySelectorAll<HTMLElement>('[data-search-box]')) start(root);

/** The search box of the header: a combobox whose options are links to results. */
interface SearchBox {
  combobox: Combobox;
  strings: SearchBoxStrings;
  engine: SearchEngine;
}

interface BoxResults {
  q: string;
  outcome: SearchOutcome;
  results: { hit: SearchHit; view: ResultView }[];
}

function start(root: HTMLElement): void {
  const strings: SearchBoxStrings = readSearchStrings(root);
  const engine = searchEngine(strings.locale);
  const combobox = createCombobox(root, {
    wrap: 'input',
    chooseOnClick: false,
    onInput: (text) => void search(text).catch(showFailure),
    onChoose: (option) => option.click(),
  });
  if (!combobox) return;
  const showFailure = () => {
    combobox.status.textContent = strings.t('search.failed');
  };
  const search = latestOnly(
    (text: string) => findResults(engine, text),
    (results) => (results ? showResults({ combobox, strings, engine }, results) : combobox.close()),
  );
  setComboboxAttributes(combobox);
  combobox.input.addEventListener('focus', () => void engine.load().catch(showFailure));
  document.addEventListener('keydown', (event) => focusOnShortcut(combobox.input, event));
}

/** Set by the script, because without it the field is a plain search field. */
function setComboboxAttributes({ input, list }: Combobox): void {
  const attributes = {
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
}

async function findResults(engine: SearchEngine, q: string): Promise<BoxResults | undefined> {
  if (q === '') return undefined;
  const outcome = await engine.search(q, {});
  const hits = outcome.hits.slice(0, MAX_RESULTS);
  const results = await Promise.all(
    hits.map(async (hit) => ({ hit, view: await engine.resultView(hit, outcome) })),
  );
  return { q, outcome, results };
}

function showResults(box: SearchBox, { q, outcome, results }: BoxResults): void {
  const { combobox, strings } = box;
  const { t, locale } = strings;
  const total = outcome.hits.length;
  const all = `/${locale}/search/${formatSearchState({ q, filters: {} })}`;
  const label = total > 0 ? t('search.all', { n: total }) : t('search.none', { q });
  const last = createElement(
    'a',
    { role: 'option', href: all, tabindex: '-1', id: `${combobox.list.id}-all` },
    label,
  );
  const options = results.map(({ hit, view }, index) => resultOption(box, hit, view, index));
  combobox.open([...options, last]);
  combobox.status.textContent = total > 0 ? t('search.count', { n: total }) : label;
}

function resultOption(
  { combobox, strings }: SearchBox,
  hit: SearchHit,
  view: ResultView,
  index: number,
): HTMLElement {
  const line = view.line.map(({ text }) => text).join('') || view.date;
  const attributes = {
    role: 'option',
    href: view.href,
    tabindex: '-1',
    id: `${combobox.list.id}-${index}`,
    lang: foreignLang(hit.locale, strings.locale),
    'data-search-result': '',
  };
  return createElement(
    'a',
    attributes,
    createElement('span', { class: 'search-title' }, ...highlightedText(view.title)),
    createElement('span', { class: 'search-kind' }, strings.extra.kinds[view.kind] ?? ''),
    createElement('span', { class: 'search-line' }, line),
  );
}

/** `/` and Ctrl or ⌘ with K move the focus to the search field; `/` not while text is typed elsewhere. */
function focusOnShortcut(input: HTMLInputElement, event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const slash =
    key === '/' && areShortcutsEnabled() && !isTextField(event.target) && !ctrlKey && !metaKey && !altKey;
  const commandK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !shiftKey && !altKey;
  if (!slash && !commandK) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('[data-search-input]') ?? input;
  field.focus();
  field.select();
}
