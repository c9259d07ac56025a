import { LOCALES, type Locale } from '#i18n/locales.ts';
import type { PageList } from './pagefind/page-list.ts';

/** URL folder of the index, below the site's root. */
export const SEARCH_FOLDER = 'pagefind';

/** The metadata fields of the index; a posting refers to a field by its place in this list. */
export const META_FIELDS = ['title', 'names', 'pinyin'] as const;

/** The facets that results can be filtered by, in the order of the page. `lang`: locale of the page that matches. */
export const FACETS = ['kind', 'topic', 'event', 'place', 'person', 'project', 'year', 'lang'] as const;
export type Facet = (typeof FACETS)[number];

/** The facets whose values a page lists in `data-search-filter`. */
export const PAGE_FACETS = ['event', 'person', 'project', 'year', 'topic', 'place'] as const;
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
 * `tables.<locale>.json`: everything that a search needs before the first index file. One request in place of three,
 * because on a slow phone each costs 150 ms. Fields that need only one part load `words.json` or `names.<locale>.json`.
 */
export interface TablesFile {
  words: WordsFile;
  pages: PagesFile;
  names: PackedNames;
}

/** The rows of the table of names, column by column, which compresses to three quarters. A title is the first name. */
type PackedNames = { [Key in Exclude<keyof NameRow, 'title'>]: NameRow[Key][] };

/** Path of the tables of a locale below the index folder. */
export function tablesPath(locale: Locale): string {
  return `tables.${locale}.json`;
}

/**
 * The page table and the list of index files. It repeats what the client needs of Pagefind's `pf_meta` file. Facet values are indexes into `values`. `editions` has a letter
 * for each of LOCALES: `x` an id of its own, `=` a twin, `-` none. URLs are in the fragments.
 */
export interface PagesFile {
  /** Ids of the indexed texts in the order of their numbers, separated by spaces. */
  ids: string;
  /** Number of words of each text. */
  lengths: number[];
  /** First word of each index file, in order of code points, and the file's name. */
  chunks: [from: string, name: string][];
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
  /** Of an event: the slug of its series, and its city in each language, as given. */
  series?: string;
  places?: string[];
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
  meta: {
    title: string;
    date: string;
    kind: string;
    line: string;
    /** Other names of the page, by which it is found too. */
    names?: string[];
    /** Pinyin of each run of Han characters in the title, syllables separated by spaces. */
    pinyin?: string[];
  };
  /** Lines that are labels of the site: shown as headings of passages, never searched. */
  labels?: number[];
  /** Lines with an id to link to, and headings with their level. */
  anchors: (readonly [line: number, id: string, headingLevel?: number])[];
}

/** Encodes the page table and the part of Pagefind's page list that the client needs. */
export function packPages(rows: readonly PageRow[], list: Pick<PageList, 'pages' | 'chunks'>): PagesFile {
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
  return {
    ids: list.pages.map(({ id }) => id).join(' '),
    lengths: list.pages.map(({ words }) => words),
    chunks: list.chunks.map(({ from, name }) => [from, name]),
    values,
    pages: rows.map((row) => [row.kind, row.date, letters(row), facetIndexes(row)]),
  };
}

/** Decodes the page table. */
export function unpackPages({ values, pages, ids: joined }: PagesFile): PageRow[] {
  const ids = joined.split(' ');
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

/** Encodes the table of names. */
export function packNames(rows: readonly NameRow[]): PackedNames {
  return {
    id: rows.map(({ id }) => id),
    page: rows.map(({ page }) => page),
    date: rows.map(({ date }) => date),
    names: rows.map(({ names }) => names),
    pinyin: rows.map(({ pinyin }) => pinyin),
    series: rows.map(({ series }) => series),
    places: rows.map(({ places }) => places),
  };
}

/** Decodes the table of names; JSON has null for what a row lacks. */
export function unpackNames({ id, page, date, names, pinyin, series, places }: PackedNames): NameRow[] {
  return id.map((nodeId, at) => {
    const [ofSeries, inPlaces] = [series[at], places[at]];
    return {
      id: nodeId,
      page: page[at] ?? 0,
      date: date[at] ?? '',
      title: names[at]?.[0] ?? '',
      names: names[at] ?? [],
      pinyin: pinyin[at] ?? [],
      ...(ofSeries ? { series: ofSeries } : {}),
      ...(inPlaces ? { places: inPlaces } : {}),
    };
  });
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
