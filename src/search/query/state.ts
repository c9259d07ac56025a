import { FACETS } from '../index/tables.ts';
import type { SearchFilters } from './results.ts';

/** All that a search page shows follows from this, and all of it stands in the address. */
export interface SearchState {
  q: string;
  filters: SearchFilters;
}

/** Reads the state from the query part of an address. */
export function parseSearchState(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const filters: SearchFilters = {};
  for (const facet of FACETS) {
    const value = parameters.get(facet);
    if (value) filters[facet] = value;
  }
  return { q: parameters.get('q') ?? '', filters };
}

/** The query part of the address of a state, with `?`; facets in their fixed order. */
export function formatSearchState({ q, filters }: SearchState): string {
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q);
  for (const facet of FACETS) {
    const value = filters[facet];
    if (value !== undefined) parameters.set(facet, value);
  }
  const query = parameters.toString().replace(/%3A/gi, ':');
  return query === '' ? '' : `?${query}`;
}
