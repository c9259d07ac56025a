/** Script of the search page. */

import { formatSearchState, parseSearchState, type SearchState } from '#search/query/state.ts';
import { createElement, plainClickTarget } from '../dom/element.ts';
import { fetchJson } from '../dom/fetch-json.ts';
import { nextPaint } from '../dom/next-paint.ts';
import { formatMoment } from './result-text.ts';
import { searchEngine } from './search-engine.ts';
import { showLoading, showProblem } from './search-page-messages.ts';
import { type FinishedSearch, pagePart, type SearchPage } from './search-page-parts.ts';
import { historyMethod, RESULTS_PER_STEP, withText } from './search-page-state.ts';
import { showSearch } from './search-page-view.ts';
import { createSearchRun } from './search-run.ts';
import { readSearchStrings } from './search-strings.ts';

const root = document.querySelector<HTMLElement>('[data-search-page]');
if (root) start(root);

function start(root: HTMLElement): void {
  const input = root.querySelector<HTMLInputElement>('[data-search-input]');
  const lists = document.querySelector<HTMLElement>('[data-search-lists]');
  if (!input || !lists) return;
  const strings: SearchPage['strings'] = readSearchStrings(root);
  const page: SearchPage = {
    root,
    input,
    lists,
    strings,
    engine: searchEngine(strings.locale),
    retry: () => undefined,
  };
  document.querySelector('[data-search-starting]')?.remove();
  root.hidden = false;
  const facets = pagePart(page, 'filters').querySelector('details');
  if (facets) facets.open = matchMedia('(min-width: 721px)').matches;
  listen(page);
  if (location.search === '') input.focus();
  if (import.meta.env.DEV) void showIndexDate(page);
}

/** Keeps the page and its URL in step. */
function listen(page: SearchPage): void {
  const { root, input, engine } = page;
  const search = searchAndShow(page);
  const followUrl = () => {
    const state = parseSearchState(location.search);
    input.value = state.q;
    search(state);
  };
  // True once the text has been submitted or a facet chosen: the next change is a new step of the history.
  let settled = true;
  const settle = () => {
    settled = true;
  };
  input.addEventListener('focus', () => void engine.load().catch(() => undefined));
  input.addEventListener('input', () => {
    const state = withText(parseSearchState(location.search), input.value);
    const url = formatSearchState(state) || location.pathname;
    history[historyMethod(settled, location.search)](null, '', url);
    settled = false;
    search(state);
  });
  input.addEventListener('change', settle);
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    settle();
  });
  root.addEventListener('click', (event) => {
    const link = plainClickTarget<HTMLAnchorElement>(event, 'a[data-search-state]');
    if (!link) return;
    event.preventDefault();
    settle();
    history.pushState(null, '', link.search || location.pathname);
    followUrl();
  });
  addEventListener('popstate', followUrl);
  addEventListener('pagehide', () => storeView(page));
  followUrl();
}

function searchAndShow(page: SearchPage): (state: SearchState) => void {
  const run = createSearchRun((state: SearchState, signal) => runSearch(page, state, signal), {
    loading: (slow) => showLoading(page, slow),
    finished: (finished) => void showAll(page, finished).then((problem) => problem && run.retryLater()),
    failed: (problem) => showProblem(page, problem),
  });
  page.retry = run.retryNow;
  return run.start;
}

/** Results loaded before any is shown: the others follow at once, but on a slow network each costs a request. */
const FIRST_RESULTS = 1;

async function runSearch(
  { engine, root }: SearchPage,
  state: SearchState,
  signal: AbortSignal,
): Promise<FinishedSearch | undefined> {
  if (state.q === '') return undefined;
  root.setAttribute('aria-busy', 'true');
  const [tables, outcome] = await Promise.all([engine.load(), engine.search(state.q, state.filters, signal)]);
  signal.throwIfAborted();
  const pager = await engine.pager(outcome);
  const { results, problem } = await pager.next(FIRST_RESULTS);
  return {
    state,
    outcome,
    pager,
    firstResults: results,
    tables,
    problem: (outcome.problem ?? problem)?.problem,
  };
}

/** Shows the first results, then those of the first step; returns why they are incomplete. */
async function showAll(page: SearchPage, finished: FinishedSearch | undefined) {
  const shown = showSearch(page, finished);
  await nextPaint();
  loadHeadingFont();
  const earlier = restoredView();
  const problem = await shown?.fillUpTo(Math.max(RESULTS_PER_STEP, earlier?.results ?? 0));
  if (shown && earlier) scrollTo(0, earlier.top);
  if (problem && finished && !finished.problem) showSearch(page, { ...finished, problem });
  return finished?.problem ?? problem;
}

/** Loads the heading font, which the build keeps out of the way of the first results (`integrations/search-page-head.ts`). */
function loadHeadingFont(): void {
  const late = document.querySelector('noscript[data-late-fonts]');
  const href = /href="([^"]+)"/.exec(late?.textContent ?? '')?.[1];
  late?.remove();
  if (href) document.head.append(createElement('link', { rel: 'stylesheet', href }));
}

/** How far the reader was when the page was left, where the browser does not keep the page itself. */
interface StoredView {
  results: number;
  top: number;
}

let restored = false;

/** The view stored in the history; only once, for the first search of the page. */
function restoredView(): StoredView | undefined {
  const view: StoredView | undefined = restored ? undefined : history.state?.searchView;
  restored = true;
  return view;
}

function storeView(page: SearchPage): void {
  const view: StoredView = { results: pagePart(page, 'results').children.length, top: scrollY };
  history.replaceState({ ...history.state, searchView: view }, '');
}

/** In development the index is that of the last build; the page states its date. */
async function showIndexDate(page: SearchPage): Promise<void> {
  const { built } = await fetchJson<{ built: string | null }>('/pagefind/built.json');
  const { t, locale } = page.strings;
  pagePart(page, 'index').textContent =
    built === null ? t('search.unbuilt') : t('search.built', { when: formatMoment(built, locale) });
}
