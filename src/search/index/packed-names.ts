import type { NameRow, PinyinFile } from './tables.ts';

/**
 * The rows of the table of names, column by column, which compresses to two thirds. Texts are separated by line breaks,
 * the values of one row by tabs. A title is the first name. Pinyin is a file of its own.
 */
export interface PackedNames {
  /**
   * Node ids, with the kind where it is another than in the row before; `=1` in place of an id that is the second name of
   * its row, in lower case and with hyphens.
   */
  id: string;
  /** Index of the page of each row, less that of the row before. */
  page: number[];
  names: string;
  series: NameRow['series'][];
  places: NameRow['places'][];
}

/** Encodes the table of names. */
export function packNames(rows: readonly NameRow[]): PackedNames {
  return {
    id: rows.map((row, at) => packId(row, rows[at - 1])).join('\n'),
    page: rows.map(({ page }, at) => page - (rows[at - 1]?.page ?? 0)),
    names: rows.map(({ names }) => joinValues(names)).join('\n'),
    series: rows.map(({ series }) => series),
    places: rows.map(({ places }) => places),
  };
}

/** Encodes the pinyin of the table of names. */
export function packPinyin(rows: readonly Pick<NameRow, 'pinyin'>[]): PinyinFile {
  return rows.map(({ pinyin }) => joinValues(pinyin)).join('\n');
}

/** Decodes the pinyin of each row of the table of names. */
export function unpackPinyin(file: PinyinFile): string[][] {
  return file.split('\n').map(splitValues);
}

/**
 * Decodes the table of names, without pinyin; JSON has null for what a row lacks.
 * @param dates date of each page
 */
export function unpackNames(
  { id, page, names, series, places }: PackedNames,
  dates: readonly string[],
): NameRow[] {
  if (id === '') return [];
  const namesOf = names.split('\n').map(splitValues);
  let pageIndex = 0;
  return unpackIds(id, namesOf).map((nodeId, at) => {
    const [ofSeries, inPlaces] = [series[at], places[at]];
    pageIndex += page[at] ?? 0;
    return {
      id: nodeId,
      page: pageIndex,
      date: dates[pageIndex] ?? '',
      title: namesOf[at]?.[0] ?? '',
      names: namesOf[at] ?? [],
      pinyin: [],
      ...(ofSeries ? { series: ofSeries } : {}),
      ...(inPlaces ? { places: inPlaces } : {}),
    };
  });
}

function packId({ id, names }: NameRow, before: NameRow | undefined): string {
  const [kind, slug] = splitId(id);
  const named = names.findIndex((name) => slugOf(name) === slug);
  const isSameKind = before !== undefined && splitId(before.id)[0] === kind;
  return (isSameKind ? '' : `${kind}:`) + (named < 0 ? slug : `=${named}`);
}

function unpackIds(column: string, namesOf: readonly (readonly string[])[]): string[] {
  let kind = '';
  return column.split('\n').map((stored, at) => {
    const colon = stored.indexOf(':');
    if (colon >= 0) kind = stored.slice(0, colon);
    const slug = stored.slice(colon + 1);
    return `${kind}:${slug.startsWith('=') ? slugOf(namesOf[at]?.[Number(slug.slice(1))] ?? '') : slug}`;
  });
}

function splitId(id: string): readonly [kind: string, slug: string] {
  const colon = id.indexOf(':');
  return [id.slice(0, colon), id.slice(colon + 1)];
}

/** A Latin name in lower case, without accents and with hyphens, as most ids are made. */
function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function joinValues(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\t\n]/g, ' ')).join('\t');
}

function splitValues(joined: string): string[] {
  return joined === '' ? [] : joined.split('\t');
}
