import { formatSearchState, parseSearchState, type SearchState } from '#search/query/state.ts';
import { plainClickTarget } from '../dom/element.ts';
import { fetchJson } from '../dom/fetch-json.ts';
import { latestOnly } from '../dom/latest-only.ts';
import { formatMoment } from './result-text.ts';
import { searchEngine } from './search-engine.ts';
import { historyMethod, RESULTS_PER_STEP, withText } from './search-page-state.ts';
import { type FinishedSearch, pagePart, type SearchPage, showSearch } from './search-page-view.ts';
import { readSearchStrings } from './search-strings.ts';

const root = document.querySelector<HTMLElement>('[data-search-page]');
if (root) start(root);

function start(root: HTMLElement): void {
  const input = root.querySelector<HTMLInputElement>('[data-search-input]');
  const lists = document.querySelector<HTMLElement>('[data-search-lists]');
  if (!input || !lists) return;
  const strings: SearchPage['strings'] = readSearchStrings(root);
  const page: SearchPage = { root, input, lists, strings, engine: searchEngine(strings.locale) };
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
    void search(state);
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
    void search(state);
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
  followUrl();
}

function searchAndShow(page: SearchPage): (state: SearchState) => Promise<void> {
  const search = latestOnly(
    (state: SearchState) => runSearch(page, state),
    (finished) => showSearch(page, finished),
  );
  return (state) =>
    search(state).catch(() => {
      pagePart(page, 'status').textContent = page.strings.t('search.failed');
      page.lists.hidden = false;
    });
}

async function runSearch(
  { engine, root }: SearchPage,
  state: SearchState,
): Promise<FinishedSearch | undefined> {
  if (state.q === '') return undefined;
  root.setAttribute('aria-busy', 'true');
  const [tables, outcome] = await Promise.all([engine.load(), engine.search(state.q, state.filters)]);
  const hits = outcome.hits.slice(0, RESULTS_PER_STEP);
  const firstResults = await Promise.all(hits.map((hit) => engine.resultView(hit, outcome)));
  return { state, outcome, firstResults, tables };
}

/** In development the index is that of the last build; the page states its date. */
async function showIndexDate(page: SearchPage): Promise<void> {
  const { built } = await fetchJson<{ built: string | null }>('/pagefind/built.json');
  const { t, locale } = page.strings;
  pagePart(page, 'index').textContent =
    built === null ? t('search.unbuilt') : t('search.built', { when: formatMoment(built, locale) });
}
