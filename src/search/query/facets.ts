import { compareStrings } from '#text/compare.ts';
import { FACETS, type Facet } from '../index/tables.ts';
import type { ResultCandidate } from './result-candidate.ts';

/** The chosen value of each facet. */
export type SearchFilters = Partial<Record<Facet, string>>;

/** The values of each facet with their number of results, most first. */
export type FacetCounts = Record<Facet, [value: string, count: number][]>;

/** Counts the values of each facet under all filters but its own. */
export function countFacets(found: readonly ResultCandidate[], filters: SearchFilters): FacetCounts {
  return Object.fromEntries(
    FACETS.map((facet) => {
      const counts = new Map<string, number>();
      for (const page of found.filter((page) => passesFilters(page, filters, facet))) {
        for (const value of facetValues(page, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [facet, [...counts].sort((a, b) => b[1] - a[1] || compareStrings(a[0], b[0]))];
    }),
  ) as FacetCounts;
}

/**
 * True when a page has the chosen value of each facet.
 * @param except facet whose filter is ignored
 */
export function passesFilters(page: ResultCandidate, filters: SearchFilters, except?: Facet): boolean {
  return FACETS.every((facet) => {
    const wanted = filters[facet];
    return facet === except || wanted === undefined || facetValues(page, facet).includes(wanted);
  });
}

function facetValues(page: ResultCandidate, facet: Facet): readonly string[] {
  if (facet === 'kind') return [page.row.kind];
  // A reader sees one edition of a page, so it counts once.
  if (facet === 'lang') return [page.shown];
  return page.row.facets[facet];
}
