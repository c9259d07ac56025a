import { LOCALES } from '#i18n/locales.ts';
import type { PageList } from './pagefind/page-list.ts';
import { PAGE_FACETS, type PageFacet, type PageRow } from './tables.ts';

/**
 * The page table and the list of index files, column by column: every reader loads it before a first result. It repeats
 * what the client needs of Pagefind's `pf_meta` file. URLs are in the fragments.
 */
export interface PagesFile {
  /** Id of each page, separated by spaces; the id of an edition is that of its page and the number of its locale. */
  ids: string;
  /** For each indexed text twice the binary logarithm of its number of words, rounded, as a digit of base 36. */
  lengths: string;
  /** First word of each index file, in order of code points, and the file's name. */
  chunks: [from: string, name: string][];
  /** Kind of each page, as an index into `kindNames`, in base 36; there are fewer than 36. */
  kinds: string;
  kindNames: string[];
  /** Date of each page, separated by spaces. */
  dates: string;
  /** For each page a letter for each of LOCALES: `x` an index entry of its own, `=` a twin, `-` none. */
  editions: string;
  /** For each page the values of a facet as indexes into `values`: commas between values, semicolons between pages. */
  facets: Record<PageFacet, string>;
  values: Record<PageFacet, string[]>;
}

/** Encodes the page table and the part of Pagefind's page list that the client needs. */
export function packPages(rows: readonly PageRow[], list: Pick<PageList, 'pages' | 'chunks'>): PagesFile {
  const kindNames = [...new Set(rows.map(({ kind }) => kind))].sort();
  const values = ofEachFacet((facet) => [...new Set(rows.flatMap((row) => row.facets[facet]))].sort());
  const facets = ofEachFacet((facet) => {
    const indexes = new Map(values[facet].map((value, index) => [value, index]));
    return rows.map((row) => row.facets[facet].map((value) => indexes.get(value)).join(',')).join(';');
  });
  return {
    ids: rows.map(pageId).join(' '),
    lengths: list.pages.map(({ words }) => packLength(words)).join(''),
    chunks: list.chunks.map(({ from, name }) => [from, name]),
    kinds: rows.map(({ kind }) => kindNames.indexOf(kind).toString(36)).join(''),
    kindNames,
    dates: rows.map(({ date }) => date).join(' '),
    editions: rows.flatMap(({ editions }) => editions.map(editionLetter)).join(''),
    facets,
    values,
  };
}

/** Decodes the page table. */
export function unpackPages({
  ids,
  kinds,
  kindNames,
  dates,
  editions,
  facets,
  values,
}: PagesFile): PageRow[] {
  if (kinds === '') return [];
  const dateOf = dates.split(' ');
  const columns = ofEachFacet((facet) => facets[facet].split(';'));
  const valuesAt = (facet: PageFacet, index: number) => {
    const stored = columns[facet][index] ?? '';
    return stored === '' ? [] : stored.split(',').map((value) => values[facet][Number(value)] ?? '');
  };
  return ids.split(' ').map((id, index) => ({
    index,
    kind: kindNames[Number.parseInt(kinds[index] ?? '', 36)] ?? '',
    date: dateOf[index] ?? '',
    editions: LOCALES.map((_, locale) => {
      const letter = editions[index * LOCALES.length + locale];
      return letter === 'x' ? editionId(id, locale) : letter === '=' ? '' : null;
    }),
    facets: ofEachFacet((facet) => valuesAt(facet, index)),
  }));
}

/** Ids of the indexed texts in the order of their numbers. */
export function indexedTextIds({ ids, editions }: Pick<PagesFile, 'ids' | 'editions'>): string[] {
  return ids
    .split(' ')
    .flatMap((id, index) =>
      LOCALES.flatMap((_, locale) =>
        editions[index * LOCALES.length + locale] === 'x' ? [editionId(id, locale)] : [],
      ),
    );
}

/** Number of words of each indexed text, up to a factor of 1.2. */
export function indexedTextLengths({ lengths }: Pick<PagesFile, 'lengths'>): number[] {
  return [...lengths].map((digit) => 2 ** (Number.parseInt(digit, 36) / 2));
}

/** Id of the edition of a page in a locale. */
export function editionId(page: string, locale: number): string {
  return `${page}${locale}`;
}

function packLength(words: number): string {
  return Math.min(35, Math.round(2 * Math.log2(Math.max(1, words)))).toString(36);
}

function pageId({ editions }: PageRow): string {
  return editions.find((id) => id)?.slice(0, -1) ?? '';
}

function editionLetter(id: string | null): string {
  return id === null ? '-' : id === '' ? '=' : 'x';
}

function ofEachFacet<T>(make: (facet: PageFacet) => T): Record<PageFacet, T> {
  return Object.fromEntries(PAGE_FACETS.map((facet) => [facet, make(facet)])) as Record<PageFacet, T>;
}
