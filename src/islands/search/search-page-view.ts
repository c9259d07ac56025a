import { formatNumber } from '#i18n/formats.ts';
import type { Facet } from '#search/index/tables.ts';
import type { IndexFileProblem } from '#search/query/index-file-error.ts';
import type { VerifiedResult } from '#search/query/result-pager.ts';
import type { SearchTables } from '#search/query/search-tables.ts';
import { formatSearchState } from '#search/query/state.ts';
import { createElement } from '../dom/element.ts';
import { facetLists } from './facet-lists.ts';
import { noResultsMessage } from './no-results.ts';
import { resultItem } from './result-list.ts';
import { shortenQuery } from './result-text.ts';
import { clearResults, showNotes, showProblem } from './search-page-messages.ts';
import { type FinishedSearch, pagePart, type SearchPage } from './search-page-parts.ts';
import { isFiltered, RESULTS_PER_STEP, searchPageLayout } from './search-page-state.ts';

/** The list of results while it grows. */
export interface ShownSearch {
  /** Adds results until a given number is shown, and reports whether a text could not be read. */
  fillUpTo: (count: number) => Promise<IndexFileProblem | undefined>;
}

/** Shows a search; undefined before a query is typed. */
export function showSearch(page: SearchPage, search: FinishedSearch | undefined): ShownSearch | undefined {
  const count = search?.pager.total().count ?? 0;
  const layout = searchPageLayout(search && { filters: search.state.filters, resultCount: count });
  clearResults(page);
  page.root.removeAttribute('aria-busy');
  pagePart(page, 'hint').hidden = !layout.hint;
  page.lists.hidden = !layout.lists;
  pagePart(page, 'filters').hidden = !layout.facets;
  if (!search) return undefined;
  if (search.problem && search.firstResults.length === 0) {
    showProblem(page, search.problem);
    return undefined;
  }
  showCount(page, search);
  showNotes(page, search);
  showFacets(page, search);
  if (layout.content === 'results') return showResults(page, search);
  showNoResults(page, search);
  return undefined;
}

function showCount(page: SearchPage, { pager }: Pick<FinishedSearch, 'pager'>): void {
  const { count, about } = pager.total();
  const text = page.strings.t(about ? 'search.count-about' : 'search.count', { n: count });
  const [before = '', after = ''] = text.split(formatNumber(count));
  const number = createElement('span', { 'data-search-count': '' }, String(count));
  pagePart(page, 'status').replaceChildren(before, number, after);
}

function showResults(page: SearchPage, { pager, firstResults, tables }: FinishedSearch): ShownSearch {
  const list = pagePart(page, 'results');
  const names = nodeTitles(tables);
  const eventName = (id: string) => names.get(`event:${id}`);
  const add = (results: readonly VerifiedResult[]) => {
    list.append(...results.map((result) => resultItem(result, page.strings, eventName)));
    showCount(page, { pager });
    updateMoreButton();
  };
  const fillUpTo = async (count: number) => {
    const { results, problem } = await pager.next(Math.max(0, count - list.children.length));
    // A newer search has replaced the list.
    if (pagePart(page, 'results') === list && list.dataset['search'] === token) add(results);
    return problem?.problem;
  };
  const addMore = async () => {
    const start = list.children.length;
    const problem = await fillUpTo(start + RESULTS_PER_STEP);
    if (problem) pagePart(page, 'more').append(page.strings.t(`search.problem.${problem}`));
    list.children[start]?.querySelector('a')?.focus();
  };
  const updateMoreButton = () => {
    const n = Math.min(pager.left(), RESULTS_PER_STEP);
    const button = createElement('button', { type: 'button' }, page.strings.t('search.more', { n }));
    button.addEventListener('click', () => void addMore());
    pagePart(page, 'more').replaceChildren(...(n > 0 ? [button] : []));
  };
  const token = String(++searchNumber);
  list.dataset['search'] = token;
  add(firstResults);
  return { fillUpTo };
}

/** Number of the search whose results are in the list. */
let searchNumber = 0;

function showNoResults(page: SearchPage, { state, outcome }: FinishedSearch): void {
  const message = noResultsMessage(
    {
      q: shortenQuery(state.q),
      tried: outcome.variants.slice(1).map(({ terms }) => terms.map(({ text }) => text).join(' ')),
      correction: outcome.correction,
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
    topic: extra.topics ?? {},
    place: extra.places ?? {},
  };
  const labelOf = (facet: Facet, value: string) =>
    ownValue(names[facet], value) ?? titles.get(`${facet}:${value}`) ?? value;
  const facets = pagePart(page, 'facets');
  facets.append(...facetLists(outcome.facets, state, labelOf, t));
  if (!isFiltered(state)) return;
  const unfiltered = formatSearchState({ q: state.q, filters: {} });
  const clear = createElement('a', { href: unfiltered, 'data-search-state': '' }, t('search.clear'));
  facets.prepend(createElement('p', {}, clear));
}

/** The value of a key that may be a word of the URL. */
function ownValue(values: Readonly<Record<string, string>> = {}, key: string): string | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

/** Name of each node in the page's locale, by node id. */
function nodeTitles({ names }: SearchTables): Map<string, string> {
  return new Map(names.map(({ row }) => [row.id, row.title]));
}
