import type { Locale } from '#i18n/locales.ts';
import { compareStrings } from '#text/compare.ts';
import type { NameRow, PageRow } from '../index/tables.ts';
import type { NameSearchMatch } from '../names/name-search.ts';
import type { TextMatches } from './execute-query.ts';
import { countFacets, type FacetCounts, passesFilters, type SearchFilters } from './facets.ts';
import { LOCALE_PREFERENCE, type ResultCandidate, toCandidate } from './result-candidate.ts';

/** One page that matches, with all its languages. */
export interface SearchHit {
  row: PageRow;
  /** Locale of the page to show: the reader's where the page exists in it. */
  locale: Locale;
  /** Locale of the page whose text matches; undefined when only a name does. */
  textLocale?: Locale;
  /** True when the text must be compared with the query before the hit is shown. */
  unverified: boolean;
  /** The node of the page, when its name matches and the hit is among the first for that reason. */
  name?: NameRow;
}

/** The results of a query, best first. */
export interface SearchResults {
  hits: SearchHit[];
  facets: FacetCounts;
}

/** What was found, before it is merged. */
export interface SearchMatches {
  rows: readonly PageRow[];
  texts: TextMatches;
  names: readonly NameSearchMatch[];
  /** Indexes of the pages that answer better than the nodes whose names match. */
  leads?: readonly number[];
}

/**
 * Merges the editions of each page into one result, and sorts: the pages that lead, then up to `MAX_NAMED` nodes whose name matches, then
 * pages by score.
 * @param locale the reader's locale
 */
export function mergeResults(
  { rows, texts, names, leads = [] }: SearchMatches,
  filters: SearchFilters,
  locale: Locale,
): SearchResults {
  const nameByPage = new Map(names.map((match, order) => [match.row.page, { name: match.row, order }]));
  const found = rows.flatMap((row) => toCandidate(row, texts, nameByPage.get(row.index), locale) ?? []);
  const named = new Set(
    found
      .filter(({ nameOrder }) => nameOrder !== undefined)
      .sort((a, b) => (a.nameOrder ?? 0) - (b.nameOrder ?? 0))
      .slice(0, MAX_NAMED),
  );
  const isLead = ({ row }: ResultCandidate) => leads.includes(row.index);
  const byPlace = [...named, ...found.filter((page) => !named.has(page)).sort(byScore)];
  const sorted = [...byPlace.filter(isLead), ...byPlace.filter((page) => !isLead(page))];
  const hits = sorted
    .filter((page) => passesFilters(page, filters))
    .map((page) => toHit(page, locale, named.has(page)));
  return { hits, facets: countFacets(found, filters) };
}

/** Most nodes shown first because their name matches. */
const MAX_NAMED = 8;

/** Best score first, then newest first, then the order of the page table. */
function byScore(a: ResultCandidate, b: ResultCandidate): number {
  return b.score - a.score || compareStrings(b.row.date, a.row.date) || a.row.index - b.row.index;
}

/** The hit of a page; of its matching texts the one is named that the reader prefers. */
function toHit(page: ResultCandidate, locale: Locale, isNamed: boolean): SearchHit {
  const { row, shown, locales, exactLocales, name } = page;
  const textLocale = LOCALE_PREFERENCE[locale].find((other) => locales.includes(other));
  return {
    row,
    locale: shown,
    ...(textLocale ? { textLocale } : {}),
    unverified: !isNamed && textLocale !== undefined && !exactLocales.includes(textLocale),
    ...(name && isNamed ? { name } : {}),
  };
}
