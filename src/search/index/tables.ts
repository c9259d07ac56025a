import { LOCALES, type Locale } from '#i18n/locales.ts';

/** URL folder of the index, below the site's root. */
export const SEARCH_FOLDER = 'pagefind';

/** The facets that results can be filtered by, in the order of the page. `lang`: locale of the page that matches. */
export const FACETS = ['kind', 'event', 'person', 'project', 'year', 'lang'] as const;
export type Facet = (typeof FACETS)[number];

/** The facets whose values a page lists in `data-search-filter`. */
export const PAGE_FACETS = ['event', 'person', 'project', 'year'] as const;
type PageFacet = (typeof PAGE_FACETS)[number];

/** One page in all its languages. */
export interface PageRow {
  /** Index in the table. */
  index: number;
  kind: string;
  /** `YYYY-MM-DD`, or empty. */
  date: string;
  /**
   * One value for each of LOCALES: the id of the page's fragment; `''` for a twin, whose text differs from the first
   * edition's in script only and which shares its id; `null` where the page does not exist.
   */
  editions: (string | null)[];
  facets: Record<PageFacet, readonly string[]>;
}

/**
 * `pages.json`: the page table. Facet values are indexes into `values`. `editions` has a letter for each of LOCALES:
 * `x` an id of its own, `=` a twin, `-` none. Ids are not repeated here: the `pf_meta` file named by `meta` lists them
 * in the same order. URLs are in the fragments.
 */
export interface PagesFile {
  meta: string;
  values: Record<PageFacet, string[]>;
  pages: [kind: string, date: string, editions: string, facets: number[][]][];
}

/** A row of `names.<locale>.json`: a named node, as one locale shows it. */
export interface NameRow {
  /** Node id. */
  id: string;
  /** Index of its page in the page table. */
  page: number;
  date: string;
  title: string;
  names: string[];
  /** The pinyin of each Han name, syllables separated by spaces. */
  pinyin: string[];
}

/** `words.json`: the Chinese folding table (see `createCharFolder`), and pairs of folded words with the same meaning. */
export interface WordsFile {
  folding: string;
  pairs: (readonly [string, string])[];
}

/** A file of `fragment/` or `twin/`: the text of a page in one language. */
export interface PageFragment {
  url: string;
  /** Text in the characters of the page, one line for each block. */
  content: string;
  meta: { title: string; date: string; kind: string; line: string };
  /** Lines with an id to link to, and headings with their level. */
  anchors: (readonly [line: number, id: string, headingLevel?: number])[];
}

/** Encodes the page table; `meta` is the path of the `pf_meta` file. */
export function packPages(rows: readonly PageRow[], meta: string): PagesFile {
  const values = Object.fromEntries(
    PAGE_FACETS.map((facet) => [facet, [...new Set(rows.flatMap((row) => row.facets[facet]))].sort()]),
  ) as Record<PageFacet, string[]>;
  const indexes = Object.fromEntries(
    PAGE_FACETS.map((facet) => [facet, new Map(values[facet].map((value, index) => [value, index]))]),
  ) as Record<PageFacet, Map<string, number>>;
  const facetIndexes = (row: PageRow) =>
    PAGE_FACETS.map((facet) => row.facets[facet].flatMap((value) => indexes[facet].get(value) ?? []));
  const letters = ({ editions }: PageRow) =>
    editions.map((id) => (id === null ? '-' : id === '' ? '=' : 'x')).join('');
  return { meta, values, pages: rows.map((row) => [row.kind, row.date, letters(row), facetIndexes(row)]) };
}

/** Decodes the page table. `ids` are those of the `pf_meta` file, in its order. */
export function unpackPages({ values, pages }: PagesFile, ids: readonly string[]): PageRow[] {
  let next = 0;
  const idOf = (letter: string) => (letter === 'x' ? (ids[next++] ?? '') : letter === '=' ? '' : null);
  return pages.map(([kind, date, letters, facets], index) => ({
    index,
    kind,
    date,
    editions: [...letters].map(idOf),
    facets: Object.fromEntries(
      PAGE_FACETS.map((facet, at) => [facet, (facets[at] ?? []).map((value) => values[facet][value] ?? '')]),
    ) as Record<PageFacet, string[]>,
  }));
}

/** Where the fragment of a page in one locale is; undefined when the page does not exist in it. */
export function fragmentLocation(
  row: PageRow,
  locale: Locale,
): { id: string; folder: 'fragment' | 'twin' } | undefined {
  const own = row.editions[LOCALES.indexOf(locale)];
  if (own === '') return { id: row.editions[0] ?? '', folder: 'twin' };
  return own ? { id: own, folder: 'fragment' } : undefined;
}
