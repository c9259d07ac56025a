import { LOCALES, type Locale } from '#i18n/locales.ts';

/** URL folder of the index, below the site's root. */
export const SEARCH_FOLDER = 'pagefind';

/** The metadata fields of the index; a posting refers to a field by its place in this list. */
export const META_FIELDS = ['title', 'names', 'pinyin'] as const;

/** The facets that results can be filtered by, in the order of the page. `lang`: locale of the page that matches. */
export const FACETS = ['kind', 'topic', 'event', 'place', 'person', 'project', 'year', 'lang'] as const;
export type Facet = (typeof FACETS)[number];

/** The facets whose values a page lists in `data-search-filter`. */
export const PAGE_FACETS = ['event', 'person', 'project', 'year', 'topic', 'place'] as const;
export type PageFacet = (typeof PAGE_FACETS)[number];

/** One page in all its languages. */
export interface PageRow {
  /** Index in the table. */
  index: number;
  kind: string;
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or empty. */
  date: string;
  /**
   * One value for each of LOCALES: the id of the page's fragment; `''` for a twin, whose text differs from the first
   * edition's in script only and which shares its id; `null` where the page does not exist.
   */
  editions: (string | null)[];
  facets: Record<PageFacet, readonly string[]>;
}

/** Path of the tables of a locale below the index folder. */
export function tablesPath(locale: Locale): string {
  return `tables.${locale}.json`;
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

/**
 * `index/pinyin_<name>.json`: the pinyin of each row of the table of names, separated by tabs, rows by line breaks. Loaded
 * for queries with Latin letters, and when nothing was found.
 */
export type PinyinFile = string;

/** `words.json`: the Chinese folding table (see `createCharFolder`), and pairs of folded words with the same meaning. */
export interface WordsFile {
  folding: string;
  /** Those of Taiwan and those of mainland China, in the same order, separated by blanks. */
  pairs: readonly [taiwan: string, mainland: string];
}

/** `readings.json`, loaded when nothing was found: Simplified characters by their reading in pinyin, without tones. */
export type ReadingsFile = Readonly<Record<string, string>>;

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

/** Where the fragment of a page in one locale is; undefined when the page does not exist in it. */
export function fragmentLocation(
  row: PageRow,
  locale: Locale,
): { id: string; folder: 'fragment' | 'twin' } | undefined {
  const own = row.editions[LOCALES.indexOf(locale)];
  if (own === '') return { id: row.editions[0] ?? '', folder: 'twin' };
  return own ? { id: own, folder: 'fragment' } : undefined;
}
