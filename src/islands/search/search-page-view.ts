import type { Facet } from '#search/index/tables.ts';
import type { SearchOutcome, SearchTables } from '#search/query/engine.ts';
import type { ResultView } from '#search/query/result-view.ts';
import { formatSearchState, type SearchState } from '#search/query/state.ts';
import { createElement } from '../dom/element.ts';
import { facetLists } from './facet-lists.ts';
import { noResultsMessage } from './no-results.ts';
import { resultItem } from './result-list.ts';
import type { SearchEngine } from './search-engine.ts';
import { isFiltered, nextResultCount, searchPageLayout } from './search-page-state.ts';
import type { SearchPageStrings } from './search-strings.ts';

export interface SearchPage {
  root: HTMLElement;
  input: HTMLInputElement;
  /** Links to the lists of the site. */
  lists: HTMLElement;
  strings: SearchPageStrings;
  engine: SearchEngine;
}

/** A finished search with the first results ready to be shown. */
export interface FinishedSearch {
  state: SearchState;
  outcome: SearchOutcome;
  firstResults: ResultView[];
  tables: SearchTables;
}

/** Shows a search; undefined before a query is typed. */
export function showSearch(page: SearchPage, search: FinishedSearch | undefined): void {
  const layout = searchPageLayout(
    search && { filters: search.state.filters, resultCount: search.outcome.hits.length },
  );
  page.root.removeAttribute('aria-busy');
  pagePart(page, 'hint').hidden = !layout.hint;
  page.lists.hidden = !layout.lists;
  for (const name of ['status', 'facets', 'results', 'more'] as const) pagePart(page, name).replaceChildren();
  pagePart(page, 'filters').hidden = !layout.facets;
  if (!search) return;
  showCount(page, search.outcome.hits.length);
  showFacets(page, search);
  if (layout.content === 'results') showResults(page, search);
  else showNoResults(page, search);
}

/** A part of the page by the value of its `data-search-part`. */
export function pagePart(
  { root }: Pick<SearchPage, 'root'>,
  name: 'status' | 'hint' | 'filters' | 'facets' | 'results' | 'more' | 'index',
): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-search-part="${name}"]`);
  if (!found) throw new Error(`The search page has no element with data-search-part="${name}".`);
  return found;
}

function showCount(page: SearchPage, count: number): void {
  const text = page.strings.t('search.count', { n: count });
  const [before = '', after = ''] = text.split(String(count));
  const number = createElement('span', { 'data-search-count': '' }, String(count));
  pagePart(page, 'status').append(before, number, after);
}

function showResults(page: SearchPage, { outcome, firstResults, tables }: FinishedSearch): void {
  const list = pagePart(page, 'results');
  const names = nodeTitles(tables);
  const eventName = (id: string) => names.get(`event:${id}`);
  const add = (views: readonly ResultView[]) => {
    const start = list.children.length;
    const items = views.flatMap((view, index) => {
      const hit = outcome.hits[start + index];
      return hit ? [resultItem(hit, view, page.strings, eventName)] : [];
    });
    list.append(...items);
    updateMoreButton();
  };
  const addMore = async () => {
    const start = list.children.length;
    const hits = outcome.hits.slice(start, start + nextResultCount(outcome.hits.length, start));
    add(await Promise.all(hits.map((hit) => page.engine.resultView(hit, outcome))));
    list.children[start]?.querySelector('a')?.focus();
  };
  const updateMoreButton = () => {
    const n = nextResultCount(outcome.hits.length, list.children.length);
    const button = createElement('button', { type: 'button' }, page.strings.t('search.more', { n }));
    button.addEventListener('click', () => void addMore());
    pagePart(page, 'more').replaceChildren(...(n > 0 ? [button] : []));
  };
  add(firstResults);
}

function showNoResults(page: SearchPage, { state, outcome }: FinishedSearch): void {
  const message = noResultsMessage(
    {
      q: state.q,
      tried: outcome.variants.slice(1).map(({ terms }) => terms.map(({ text }) => text).join(' ')),
      suggestions: outcome.suggestions,
      unfiltered: isFiltered(state) ? formatSearchState({ q: state.q, filters: {} }) : undefined,
    },
    page.strings,
  );
  pagePart(page, 'more').append(message);
}

function showFacets(page: SearchPage, { state, outcome, tables }: FinishedSearch): void {
  const { t, extra } = page.strings;
  const titles = nodeTitles(tables);
  const names: Partial<Record<Facet, Readonly<Record<string, string>>>> = {
    kind: extra.kinds,
    lang: extra.langs,
  };
  const labelOf = (facet: Facet, value: string) =>
    names[facet]?.[value] ?? titles.get(`${facet}:${value}`) ?? value;
  const facets = pagePart(page, 'facets');
  facets.append(...facetLists(outcome.facets, state, labelOf, t));
  if (!isFiltered(state)) return;
  const unfiltered = formatSearchState({ q: state.q, filters: {} });
  const clear = createElement('a', { href: unfiltered, 'data-search-state': '' }, t('search.clear'));
  facets.prepend(createElement('p', {}, clear));
}

/** Name of each node in the page's locale, by node id. */
function nodeTitles({ names }: SearchTables): Map<string, string> {
  return new Map(names.map(({ row }) => [row.id, row.title]));
}
