import { LOCALES, type Locale } from '#i18n/locales.ts';

/** The facets a reader narrows by, in the order they are offered. `lang` stands for the tree of the page found. */
export const FACETS = ['kind', 'event', 'person', 'project', 'year', 'lang'] as const;
export type Facet = (typeof FACETS)[number];

/** The facets a page has values for by itself. */
export const PAGE_FACETS = ['event', 'person', 'project', 'year'] as const;
type PageFacet = (typeof PAGE_FACETS)[number];

/**
 * One page in all its languages.
 * `editions` follow LOCALES: the id of the page's text in the index; `''` for a text that differs from the first
 * edition's in script only and shares its id; `null` where there is no such page.
 */
export interface PageRow {
  /** Its place in the table. */
  index: number;
  kind: string;
  date: string;
  editions: (string | null)[];
  facets: Record<PageFacet, readonly string[]>;
}

/**
 * `pages.json`: every page, facet values as places in a list. Ids are not in it: the index lists them in `meta`, and the
 * pages stand in the same order. `editions` has a letter for each of LOCALES: `x` an id of its own, `=` the first
 * one's, `-` none. Addresses are not in it either: the texts have them.
 */
export interface PagesFile {
  meta: string;
  values: Record<PageFacet, string[]>;
  pages: [kind: string, date: string, editions: string, facets: number[][]][];
}

/** A thing with a name, as one locale shows it. `pinyin` has the syllables of each Han name, blanks between. */
export interface NameRow {
  id: string;
  /** Place of its page in the table of pages. */
  page: number;
  date: string;
  title: string;
  names: string[];
  pinyin: string[];
}

/** `words.json`: what counts as the same. Pairs of words, folded, each side a variant of the other. */
export interface WordsFile {
  folding: string;
  pairs: (readonly [string, string])[];
}

/** A page's text as `fragment/` and `twin/` hold it. */
export interface PageFragment {
  url: string;
  /** The page's own characters, a line a block. */
  content: string;
  meta: { title: string; date: string; kind: string; line: string };
  /** Lines that can be gone to, with their ids; and headings, with their order. */
  anchors: (readonly [line: number, id: string, heading?: number])[];
}

/** Where the index lies below the site's root. */
export const SEARCH_FOLDER = 'pagefind';

/** Packs the rows for `pages.json`. */
export function packPages(rows: readonly PageRow[], meta: string): PagesFile {
  const values = Object.fromEntries(
    PAGE_FACETS.map((facet) => [facet, [...new Set(rows.flatMap((row) => row.facets[facet]))].sort()]),
  ) as Record<PageFacet, string[]>;
  const places = (row: PageRow) =>
    PAGE_FACETS.map((facet) => row.facets[facet].map((value) => values[facet].indexOf(value)));
  const letters = ({ editions }: PageRow) =>
    editions.map((id) => (id === null ? '-' : id === '' ? '=' : 'x')).join('');
  return { meta, values, pages: rows.map((row) => [row.kind, row.date, letters(row), places(row)]) };
}

/** Unpacks what `packPages` packed, with the ids of the index in its order. */
export function unpackPages({ values, pages }: PagesFile, ids: readonly string[]): PageRow[] {
  let next = 0;
  const idFor = (letter: string) => (letter === 'x' ? (ids[next++] ?? '') : letter === '=' ? '' : null);
  return pages.map(([kind, date, letters, places], at) => ({
    at,
    kind,
    date,
    editions: [...letters].map(idFor),
    facets: Object.fromEntries(
      PAGE_FACETS.map((facet, index) => [
        facet,
        (places[index] ?? []).map((place) => values[facet][place] ?? ''),
      ]),
    ) as Record<PageFacet, string[]>,
  }));
}

/** The id in the index, and the folder of the text, of a page in one locale; undefined when there is no such page. */
export function fragmentLocation(
  row: PageRow,
  locale: Locale,
): { id: string; folder: 'fragment' | 'twin' } | undefined {
  const own = row.editions[LOCALES.indexOf(locale)];
  if (own === '') return { id: row.editions[0] ?? '', folder: 'twin' };
  return own ? { id: own, folder: 'fragment' } : undefined;
}
