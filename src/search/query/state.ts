import { FACETS } from '../index/tables.ts';
import type { SearchFilters } from './facets.ts';
import { MAX_QUERY_CHARACTERS } from './query-length.ts';

/** The state of the search page, all of which is in its URL. */
export interface SearchState {
  q: string;
  filters: SearchFilters;
}

/** Reads the state from the query string of a URL; unknown parameters are ignored. */
export function parseSearchState(queryString: string): SearchState {
  const parameters = new URLSearchParams(queryString);
  const filters: SearchFilters = {};
  for (const facet of FACETS) {
    const value = parameters.get(facet);
    if (value) filters[facet] = value;
  }
  return { q: (parameters.get('q') ?? '').slice(0, MAX_QUERY_CHARACTERS), filters };
}

/** The query string of a state, with its `?`, or nothing for an empty state. Facets are in the order of `FACETS`. */
export function formatSearchState({ q, filters }: SearchState): string {
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q.slice(0, MAX_QUERY_CHARACTERS));
  for (const facet of FACETS) {
    const value = filters[facet];
    if (value !== undefined) parameters.set(facet, value);
  }
  const queryString = parameters.toString().replace(/%3A/gi, ':');
  return queryString === '' ? '' : `?${queryString}`;
}
