/** Script of every page: the search box in the header. */

import type { SearchOutcome } from '#search/query/engine.ts';
import type { IndexFileProblem } from '#search/query/index-file-error.ts';
import { MAX_QUERY_CHARACTERS } from '#search/query/query-length.ts';
import type { ResultPager, VerifiedResult } from '#search/query/result-pager.ts';
import { formatSearchState } from '#search/query/state.ts';
import { type Combobox, createCombobox } from '../dom/combobox.ts';
import { createElement, isTextField } from '../dom/element.ts';
import { areShortcutsEnabled } from '../reading/shortcut-setting.ts';
import { lazySearchEngine } from './lazy-search-engine.ts';
import {
  foreignLang,
  formatResultDate,
  highlightedText,
  joinSentences,
  shortenQuery,
} from './result-text.ts';
import type { SearchEngine } from './search-engine.ts';
import { createSearchRun } from './search-run.ts';
import { readSearchStrings, type SearchBoxStrings } from './search-strings.ts';

/** Results of the list, and those that are shown before the texts of the others are loaded. */
const MAX_RESULTS = 8;
const FIRST_RESULTS = 3;

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
  pager: ResultPager;
  results: readonly VerifiedResult[];
  problem: IndexFileProblem | undefined;
}

function start(root: HTMLElement): void {
  const strings: SearchBoxStrings = readSearchStrings(root);
  const { t } = strings;
  const engine = lazySearchEngine(strings.locale);
  const combobox = createCombobox(root, {
    wrap: 'input',
    chooseOnClick: false,
    onInput: (text) => run.start(text.slice(0, MAX_QUERY_CHARACTERS)),
    onChoose: (option) => option.click(),
  });
  if (!combobox) return;
  const box = { combobox, strings, engine };
  let newest: BoxResults | undefined;
  const isLeft = () => !root.contains(document.activeElement);
  const run = createSearchRun((text: string, signal) => findResults(engine, text, signal), {
    loading: (slow) => showMessage(box, t(slow ? 'search.slow' : 'search.loading')),
    finished: (results) => {
      newest = results;
      if (!results || isLeft()) return combobox.close();
      showResults(box, results);
      if (results.problem) run.retryLater();
      else void addResults(box, results, () => newest === results && !isLeft());
    },
    failed: (problem) => {
      if (!isLeft()) showMessage(box, problemText(strings, problem, 'search.retrying'));
    },
  });
  setComboboxAttributes(combobox);
  combobox.input.addEventListener('focus', () => void engine.load().catch(() => undefined));
  document.addEventListener('keydown', (event) => focusOnShortcut(combobox.input, event));
}

/** Why a search did not end, and whether it will be tried again. */
function problemText(
  { t, locale }: SearchBoxStrings,
  problem: IndexFileProblem,
  then: 'search.retrying' | 'search.partial',
): string {
  return joinSentences(locale, t(`search.problem.${problem}`), t(then));
}

/** A message in place of results; the list shows it, and the live region says it. */
function showMessage({ combobox }: SearchBox, text: string): void {
  combobox.open([messageOption(combobox, text)]);
  combobox.status.textContent = text;
}

function messageOption({ list }: Combobox, text: string): HTMLElement {
  const attributes = {
    role: 'option',
    'aria-disabled': 'true',
    class: 'search-message',
    id: `${list.id}-message`,
  };
  return createElement('div', attributes, text);
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

async function findResults(
  engine: SearchEngine,
  q: string,
  signal: AbortSignal,
): Promise<BoxResults | undefined> {
  if (q === '') return undefined;
  const outcome = await engine.search(q, {}, signal);
  signal.throwIfAborted();
  const pager = await engine.pager(outcome);
  const { results, problem } = await pager.next(FIRST_RESULTS);
  return { q, outcome, pager, results, problem: (outcome.problem ?? problem)?.problem };
}

/** Adds the other results of the list, unless the reader has typed on, left or chosen one meanwhile. */
async function addResults(box: SearchBox, first: BoxResults, isNewest: () => boolean): Promise<void> {
  const { results } = await first.pager.next(MAX_RESULTS - first.results.length);
  const isChoosing = box.combobox.input.hasAttribute('aria-activedescendant');
  if (results.length > 0 && isNewest() && !isChoosing)
    showResults(box, { ...first, results: [...first.results, ...results] });
}

function showResults(box: SearchBox, { q, pager, results, problem }: BoxResults): void {
  const { combobox, strings } = box;
  const { t, locale } = strings;
  const { count, about } = pager.total();
  if (problem && results.length === 0) {
    showMessage(box, problemText(strings, problem, 'search.retrying'));
    return;
  }
  const all = `/${locale}/search/${formatSearchState({ q, filters: {} })}`;
  const label = count > 0 ? t('search.all', { n: count }) : t('search.none', { q: shortenQuery(q) });
  const last = createElement(
    'a',
    { role: 'option', href: all, tabindex: '-1', id: `${combobox.list.id}-all` },
    label,
  );
  const partial = problem ? problemText(strings, problem, 'search.partial') : undefined;
  const options = results.map((result, index) => resultOption(box, result, index));
  combobox.open([...(partial ? [messageOption(combobox, partial)] : []), ...options, last]);
  const countText = t(about ? 'search.count-about' : 'search.count', { n: count });
  combobox.status.textContent = partial ?? (count > 0 ? countText : label);
}

function resultOption(
  { combobox, strings }: SearchBox,
  { hit, view }: VerifiedResult,
  index: number,
): HTMLElement {
  const line =
    view.line.length > 0
      ? highlightedText(view.line)
      : [document.createTextNode(formatResultDate(view.date, strings.locale))];
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
    createElement('span', { class: 'search-line' }, ...line),
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
