import { LOCALES, type Locale } from '#i18n/locales.ts';
import { compareStrings } from '#text/compare.ts';
import { FACETS, type Facet, type NameRow, type PageRow } from '../index/tables.ts';
import type { NameSearchMatch } from '../names/name-search.ts';
import type { TextScores } from './execute-query.ts';

/** The chosen value of each facet. */
export type SearchFilters = Partial<Record<Facet, string>>;

/** One page that matches, with all its languages. */
export interface SearchHit {
  row: PageRow;
  /** Locale of the page to show: the reader's, or another whose page matches. */
  locale: Locale;
  /** True when the text of that page matches, and not only a name of its node. */
  matchesText: boolean;
  /** The node of the page, when its name matches and the hit is among the first for that reason. */
  name?: NameRow;
}

/** The results of a query, best first, and the values of each facet with their number of results. */
export interface SearchResults {
  hits: SearchHit[];
  facets: Record<Facet, [value: string, count: number][]>;
}

/** What was found, before it is merged. */
export interface SearchMatches {
  rows: readonly PageRow[];
  scores: TextScores;
  names: readonly NameSearchMatch[];
}

/**
 * Merges the editions of each page into one result, and sorts: up to `MAX_NAMED` nodes whose name matches, then pages by
 * score. A facet counts results under all filters but its own.
 * @param locale the reader's locale
 */
export function mergeResults(
  { rows, scores, names }: SearchMatches,
  filters: SearchFilters,
  locale: Locale,
): SearchResults {
  const nameByPage = new Map(names.map((match, order) => [match.row.page, { name: match.row, order }]));
  const found = rows.flatMap((row) => candidate(row, scores, nameByPage.get(row.index)) ?? []);
  const named = new Set(
    found
      .filter(({ nameOrder }) => nameOrder !== undefined)
      .sort((a, b) => (a.nameOrder ?? 0) - (b.nameOrder ?? 0))
      .slice(0, MAX_NAMED),
  );
  const sorted = [...named, ...found.filter((page) => !named.has(page)).sort(byScore)];
  const hits = sorted
    .filter((page) => passesFilters(page, filters))
    .map((page) => toHit(page, filters, locale, named.has(page)));
  return { hits, facets: countFacets(found, filters) };
}

/** Most nodes shown first because their name matches. */
const MAX_NAMED = 8;

interface Candidate {
  row: PageRow;
  score: number;
  name: NameRow | undefined;
  /** Place among the names that match; undefined when the name does not match. */
  nameOrder: number | undefined;
  /** Locales whose text matches. */
  locales: Locale[];
}

function candidate(
  row: PageRow,
  scores: TextScores,
  named: { name: NameRow; order: number } | undefined,
): Candidate | undefined {
  const matches = LOCALES.flatMap((locale, index) => {
    const id = row.editions[index];
    const score = scores.get((id === '' ? row.editions[0] : id) ?? '');
    return score === undefined ? [] : [{ locale, score }];
  });
  if (matches.length === 0 && !named) return undefined;
  return {
    row,
    score: Math.max(0, ...matches.map(({ score }) => score)),
    name: named?.name,
    nameOrder: named?.order,
    locales: matches.map(({ locale }) => locale),
  };
}

/** Best score first, then newest first, then the order of the page table. */
function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || compareStrings(b.row.date, a.row.date) || a.row.index - b.row.index;
}

/**
 * A named hit is shown in the reader's locale where its page exists there; any other in a locale whose text matches, by
 * the reader's preference.
 */
function toHit(page: Candidate, filters: SearchFilters, locale: Locale, isNamed: boolean): SearchHit {
  const { row, locales, name } = page;
  const existing = existingLocales(row);
  const own = existing.includes(locale) ? locale : undefined;
  const matching = locales.filter((found) => filters.lang === undefined || found === filters.lang);
  const preferred = PREFERENCE[locale].find((other) => matching.includes(other));
  const shown = isNamed && filters.lang === undefined ? (own ?? preferred) : (preferred ?? own);
  const chosen = shown ?? existing[0] ?? locale;
  return {
    row,
    locale: chosen,
    matchesText: locales.includes(chosen),
    ...(name && isNamed ? { name } : {}),
  };
}

const PREFERENCE: Record<Locale, readonly Locale[]> = {
  'zh-hans': ['zh-hans', 'zh-hant', 'en'],
  'zh-hant': ['zh-hant', 'zh-hans', 'en'],
  en: ['en', 'zh-hans', 'zh-hant'],
};

function countFacets(found: readonly Candidate[], filters: SearchFilters): SearchResults['facets'] {
  return Object.fromEntries(
    FACETS.map((facet) => {
      const counts = new Map<string, number>();
      for (const page of found.filter((page) => passesFilters(page, filters, facet))) {
        for (const value of facetValues(page, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [facet, [...counts].sort((a, b) => b[1] - a[1] || compareStrings(a[0], b[0]))];
    }),
  ) as SearchResults['facets'];
}

/** @param except facet whose own filter does not count */
function passesFilters(page: Candidate, filters: SearchFilters, except?: Facet): boolean {
  return FACETS.every((facet) => {
    const wanted = filters[facet];
    return facet === except || wanted === undefined || facetValues(page, facet).includes(wanted);
  });
}

function facetValues(page: Candidate, facet: Facet): readonly string[] {
  if (facet === 'kind') return [page.row.kind];
  if (facet === 'lang') return page.locales.length > 0 ? page.locales : existingLocales(page.row);
  return page.row.facets[facet];
}

function existingLocales(row: PageRow): Locale[] {
  return LOCALES.filter((_, index) => row.editions[index] !== null && row.editions[index] !== undefined);
}
