import { LOCALES } from '#i18n/locales.ts';
import type { PageList } from './pagefind/page-list.ts';
import { compareCodePoints } from './pagefind/postings.ts';
import { PAGE_FACETS, type PageFacet, type PageRow } from './tables.ts';

/**
 * The page table and the list of index files, column by column: every reader loads it before a first result. It repeats
 * what the client needs of Pagefind's `pf_meta` file. URLs are in the fragments.
 */
export interface PagesFile {
  /** Id of each page, all of one length; the id of an edition is that of its page and the number of its locale. */
  ids: string;
  /** For each indexed text the binary logarithm of its number of words, rounded, as a digit of base 36. */
  lengths: string;
  /** Starts of the first words of index files, in order of code points, separated by line breaks, and names; all of one length. */
  chunkWords: string;
  chunkNames: string;
  /** Kind of each page, as an index into `kindNames`, in base 36; there are fewer than 36. */
  kinds: string;
  kindNames: string[];
  /** Date of each page without hyphens, `-` for none, nothing where it is that of the page before; separated by spaces. */
  dates: string;
  /** For each page a letter for each of LOCALES: `x` an index entry of its own, `=` a twin, `-` none. */
  editions: string;
  /**
   * For each page the values of a facet, with commas between values and semicolons between pages: indexes in
   * base 36 into the nodes of that kind in the table of names, and from there on into `values`. For a page whose year is that of its
   * date nothing is stored, and `-` for one without a year.
   */
  facets: Record<PageFacet, string>;
  values: Record<PageFacet, string[]>;
}

/**
 * Encodes the page table and the part of Pagefind's page list that the client needs.
 * @param nodes ids in the table of names, which is stored beside it
 */
export function packPages(
  rows: readonly PageRow[],
  list: Pick<PageList, 'pages' | 'chunks'>,
  nodes: readonly string[],
): PagesFile {
  const kindNames = [...new Set(rows.map(({ kind }) => kind))].sort();
  const known = ofEachFacet((facet) => slugsOfKind(nodes, facet));
  const values = ofEachFacet((facet) => {
    const named = new Set(known[facet]);
    const stored = facet === 'year' ? rows.filter((row) => !hasYearOfDate(row)) : rows;
    return [...new Set(stored.flatMap((row) => row.facets[facet]))]
      .filter((value) => !named.has(value))
      .sort();
  });
  const facets = ofEachFacet((facet) => {
    const indexes = new Map([...known[facet], ...values[facet]].map((value, index) => [value, index]));
    const pack = (row: PageRow) =>
      row.facets[facet].map((value) => indexes.get(value)?.toString(36)).join(',');
    return rows.map((row) => (facet === 'year' ? packYears(row, pack) : pack(row))).join(';');
  });
  return {
    ids: rows.map(pageId).join(''),
    lengths: list.pages.map(({ words }) => packLength(words)).join(''),
    chunkWords: list.chunks.map(({ from }, at) => shortestStart(from, list.chunks[at - 1]?.to)).join('\n'),
    chunkNames: list.chunks.map(({ name }) => name).join(''),
    kinds: rows.map(({ kind }) => kindNames.indexOf(kind).toString(36)).join(''),
    kindNames,
    dates: rows.map(({ date }, at) => (date === rows[at - 1]?.date ? '' : packDate(date))).join(' '),
    editions: rows.flatMap(({ editions }) => editions.map(editionLetter)).join(''),
    facets,
    values,
  };
}

/**
 * Decodes the page table.
 * @param nodes the ids that it was encoded with
 */
export function unpackPages(
  { ids, kinds, kindNames, dates, editions, facets, values }: PagesFile,
  nodes: readonly string[],
): PageRow[] {
  if (kinds === '') return [];
  const known = ofEachFacet((facet) => [...slugsOfKind(nodes, facet), ...values[facet]]);
  const dateOf = pageDates({ dates });
  const columns = ofEachFacet((facet) => facets[facet].split(';'));
  const valuesAt = (facet: PageFacet, index: number) => {
    const stored = columns[facet][index] ?? '';
    if (facet === 'year' && stored === '') return yearsOfDate(dateOf[index]);
    return stored === '' || stored === NO_YEAR
      ? []
      : stored.split(',').map((value) => known[facet][Number.parseInt(value, 36)] ?? '');
  };
  return sameLengths(ids, kinds.length).map((id, index) => ({
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
  return sameLengths(ids, editions.length / LOCALES.length).flatMap((id, index) =>
    LOCALES.flatMap((_, locale) =>
      editions[index * LOCALES.length + locale] === 'x' ? [editionId(id, locale)] : [],
    ),
  );
}

/** Number of words of each indexed text, up to a factor of 1.5. */
export function indexedTextLengths({ lengths }: Pick<PagesFile, 'lengths'>): number[] {
  return [...lengths].map((digit) => 2 ** Number.parseInt(digit, 36));
}

/** The start of the first word of each index file, and its name. */
export function indexChunks({
  chunkWords,
  chunkNames,
}: Pick<PagesFile, 'chunkWords' | 'chunkNames'>): (readonly [from: string, name: string])[] {
  const words = chunkWords.split('\n');
  const names = sameLengths(chunkNames, words.length);
  return names.map((name, index) => [words[index] ?? '', name]);
}

/** Id of the edition of a page in a locale. */
export function editionId(page: string, locale: number): string {
  return `${page}${locale}`;
}

function packYears(row: PageRow, pack: (row: PageRow) => string): string {
  if (hasYearOfDate(row)) return '';
  return row.facets.year.length === 0 ? NO_YEAR : pack(row);
}

const NO_YEAR = '-';

function hasYearOfDate({ date, facets }: PageRow): boolean {
  return facets.year.join() === yearsOfDate(date).join();
}

function yearsOfDate(date = ''): string[] {
  return date === '' ? [] : [date.slice(0, 4)];
}

function packDate(date: string): string {
  return date === '' ? '-' : date.replaceAll('-', '');
}

/** Date of each page. */
export function pageDates({ dates }: Pick<PagesFile, 'dates'>): string[] {
  let date = '';
  return dates.split(' ').map((stored) => {
    if (stored === '-') date = '';
    else if (stored !== '') date = stored.replace(/^(\d{4})(\d\d)(\d\d)?$/, '$1-$2-$3').replace(/-$/, '');
    return date;
  });
}

function packLength(words: number): string {
  return Math.min(35, Math.round(Math.log2(Math.max(1, words)))).toString(36);
}

function pageId({ editions }: PageRow): string {
  return editions.find((id) => id)?.slice(0, -1) ?? '';
}

function editionLetter(id: string | null): string {
  return id === null ? '-' : id === '' ? '=' : 'x';
}

/** A text in parts of one length. */
function sameLengths(joined: string, count: number): string[] {
  const length = joined.length / Math.max(1, count);
  return joined === ''
    ? []
    : Array.from({ length: count }, (_, at) => joined.slice(at * length, (at + 1) * length));
}

function slugsOfKind(nodes: readonly string[], kind: string): string[] {
  return nodes.filter((id) => id.startsWith(`${kind}:`)).map((id) => id.slice(kind.length + 1));
}

function ofEachFacet<T>(make: (facet: PageFacet) => T): Record<PageFacet, T> {
  return Object.fromEntries(PAGE_FACETS.map((facet) => [facet, make(facet)])) as Record<PageFacet, T>;
}

/** The shortest start of a word that sorts behind another word, so that the list of all index files is short. */
export function shortestStart(word: string, before = ''): string {
  const chars = [...word];
  const length = chars.findIndex((_, at) => compareCodePoints(chars.slice(0, at + 1).join(''), before) > 0);
  return chars.slice(0, length + 1).join('');
}
