import { LOCALES, type Locale } from '#i18n/locales.ts';
import { FACETS, type Facet, type NameRow, type PageRow } from '../index/tables.ts';
import type { NameMatch } from '../names/name-search.ts';
import type { TextScores } from './execute-query.ts';

/** What a reader narrows a search by. */
export type SearchFilters = Partial<Record<Facet, string>>;

/** One page that answers, with all its languages. */
export interface SearchHit {
  row: PageRow;
  /** The tree whose page is shown: the reader's where it holds what was asked, else one that does. */
  locale: Locale;
  /** True when the words stand in the shown page, not in a name of its subject only. */
  matchesText: boolean;
  /** The thing the page is of, when its name was asked for. */
  name?: NameRow;
}

/** The answer to a query: the pages, best first, and how many each value of a facet would leave. */
export interface SearchResults {
  hits: SearchHit[];
  facets: Record<Facet, [value: string, count: number][]>;
}

/** What an answer is made of. */
export interface SearchMatches {
  rows: readonly PageRow[];
  scores: TextScores;
  names: readonly NameMatch[];
}

/**
 * Merges what was found: the editions of a page into one, named things first, then pages by score.
 * @param locale the reader's tree
 */
export function mergeResults({ rows, scores, names }: SearchMatches, filters: SearchFilters, locale: Locale): SearchResults {
  const tiers = new Map(names.map((hit) => [hit.row.page, hit]));
  const found = rows.flatMap((row) => candidate(row, scores, tiers.get(row.index)) ?? []);
  const leading = new Set(
    found
      .filter(({ tier }) => tier > 0)
      .sort(byTier(names))
      .slice(0, LEADING),
  );
  const order = [...leading, ...found.filter((page) => !leading.has(page)).sort(byScore)];
  const hits = order
    .filter((page) => passes(page, filters))
    .map((page) => hitOf(page, filters, locale, leading.has(page)));
  return { hits, facets: facetsOf(found, filters) };
}

/** How many named things may stand before the pages. */
const LEADING = 8;

interface Candidate {
  row: PageRow;
  score: number;
  tier: number;
  name: NameRow | undefined;
  /** Trees whose page holds what was asked. */
  locales: Locale[];
}

function candidate(row: PageRow, scores: TextScores, hit: NameMatch | undefined): Candidate | undefined {
  const own = LOCALES.map((locale, index) => {
    const id = row.editions[index];
    return { locale, score: scores.get((id === '' ? row.editions[0] : id) ?? '') };
  }).filter(({ score }) => score !== undefined);
  if (own.length === 0 && !hit) return undefined;
  const score = Math.max(0, ...own.map(({ score }) => score ?? 0));
  return { row, score, tier: hit?.rank ?? 0, name: hit?.row, locales: own.map(({ locale }) => locale) };
}

function byTier(names: readonly NameMatch[]) {
  const place = new Map(names.map(({ row }, index) => [row.page, index]));
  return (a: Candidate, b: Candidate) => (place.get(a.row.index) ?? 0) - (place.get(b.row.index) ?? 0);
}

function byScore(a: Candidate, b: Candidate): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.row.date !== b.row.date) return a.row.date > b.row.date ? -1 : 1;
  return a.row.index - b.row.index;
}

function hitOf({ row, locales, name }: Candidate, filters: SearchFilters, locale: Locale, leads: boolean): SearchHit {
  const here = available(row).includes(locale) ? [locale] : [];
  const wanted = locales.filter((found) => filters.lang === undefined || found === filters.lang);
  const nearest = PREFERENCE[locale].find((other) => wanted.includes(other));
  const shown = leads && filters.lang === undefined ? (here[0] ?? nearest) : (nearest ?? here[0]);
  const at = shown ?? available(row)[0] ?? locale;
  return { row, locale: at, matchesText: locales.includes(at), ...(name && leads ? { name } : {}) };
}

const PREFERENCE: Record<Locale, readonly Locale[]> = {
  'zh-hans': ['zh-hans', 'zh-hant', 'en'],
  'zh-hant': ['zh-hant', 'zh-hans', 'en'],
  en: ['en', 'zh-hans', 'zh-hant'],
};

function facetsOf(found: readonly Candidate[], filters: SearchFilters): SearchResults['facets'] {
  return Object.fromEntries(
    FACETS.map((facet) => {
      const counts = new Map<string, number>();
      for (const page of found.filter((page) => passes(page, filters, facet))) {
        for (const value of valuesOf(page, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [facet, [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))];
    }),
  ) as SearchResults['facets'];
}

function passes(page: Candidate, filters: SearchFilters, except?: Facet): boolean {
  return FACETS.every((facet) => {
    const wanted = filters[facet];
    return facet === except || wanted === undefined || valuesOf(page, facet).includes(wanted);
  });
}

function valuesOf(page: Candidate, facet: Facet): readonly string[] {
  if (facet === 'kind') return [page.row.kind];
  if (facet === 'lang') return page.locales.length > 0 ? page.locales : available(page.row);
  return page.row.facets[facet];
}

function available(row: PageRow): Locale[] {
  return LOCALES.filter((_, index) => row.editions[index] !== null && row.editions[index] !== undefined);
}
