import type { Facet } from '#search/index/tables.ts';
import { formatSearchState, type SearchState } from '#search/query/state.ts';

/** A value of a facet. */
export interface FacetValue {
  value: string;
  /** Number of results with this value. */
  count: number;
  chosen: boolean;
  /** Query of the URL that chooses the value, or drops the choice. */
  href: string;
}

/**
 * The values of a facet as choices: years newest first, others in the order given. A chosen value is listed even
 * without results.
 * @returns an empty list for a facet that has only one value and no choice
 */
export function facetValues(
  facet: Facet,
  counts: readonly (readonly [value: string, count: number])[],
  state: SearchState,
): FacetValue[] {
  const chosen = state.filters[facet];
  const known = chosen === undefined || counts.some(([value]) => value === chosen);
  const all = known ? counts : [[chosen, 0] as const, ...counts];
  if (all.length < 2 && chosen === undefined) return [];
  const sorted = facet === 'year' ? all.toSorted(([a], [b]) => (a < b ? 1 : -1)) : all;
  return sorted.map(([value, count]) => ({
    value,
    count,
    chosen: value === chosen,
    href: hrefFor(facet, value, state),
  }));
}

function hrefFor(facet: Facet, value: string, { q, filters }: SearchState): string {
  const { [facet]: chosen, ...others } = filters;
  return formatSearchState({ q, filters: value === chosen ? others : { ...others, [facet]: value } }) || '?';
}
