import type { SearchFilters } from '#search/query/facets.ts';
import { MAX_QUERY_CHARACTERS } from '#search/query/query-length.ts';
import type { SearchState } from '#search/query/state.ts';

/** Results shown at once, and added by each press of the button. */
export const RESULTS_PER_STEP = 10;

/** Which parts of the search page are shown. */
export interface SearchPageLayout {
  /** Help on what can be typed. */
  hint: boolean;
  /** Links to the lists of the site. */
  lists: boolean;
  facets: boolean;
  content: 'nothing' | 'no-results' | 'results';
}

/** The layout for a search with a number of results; undefined before a query is typed. */
export function searchPageLayout(
  search: { filters: SearchFilters; resultCount: number } | undefined,
): SearchPageLayout {
  if (!search) return { hint: true, lists: true, facets: false, content: 'nothing' };
  const found = search.resultCount > 0;
  return {
    hint: false,
    lists: !found,
    facets: found || isFiltered(search),
    content: found ? 'results' : 'no-results',
  };
}

/** True when a facet is chosen. */
export function isFiltered({ filters }: { filters: SearchFilters }): boolean {
  return Object.keys(filters).length > 0;
}

/**
 * How a change of the text enters the history: the first change after a search was submitted or a facet chosen is a
 * new step; further typing replaces it.
 */
export function historyMethod(settled: boolean, currentQuery: string): 'pushState' | 'replaceState' {
  return settled && currentQuery !== '' ? 'pushState' : 'replaceState';
}

/** The state with another text and the same facets. */
export function withText(state: SearchState, text: string): SearchState {
  return { ...state, q: text.trim().slice(0, MAX_QUERY_CHARACTERS) };
}
