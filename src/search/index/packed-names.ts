import type { NameRow } from './tables.ts';

/**
 * The rows of the table of names, column by column, which compresses to two thirds. Texts are separated by line breaks,
 * the values of one row by tabs. A title is the first name.
 */
export interface PackedNames {
  id: string;
  /** Index of the page of each row, less that of the row before. */
  page: number[];
  date: string;
  names: string;
  pinyin: string;
  series: NameRow['series'][];
  places: NameRow['places'][];
}

/** Encodes the table of names. */
export function packNames(rows: readonly NameRow[]): PackedNames {
  return {
    id: rows.map(({ id }) => id).join('\n'),
    page: rows.map(({ page }, at) => page - (rows[at - 1]?.page ?? 0)),
    date: rows.map(({ date }) => date).join('\n'),
    names: rows.map(({ names }) => joinValues(names)).join('\n'),
    pinyin: rows.map(({ pinyin }) => joinValues(pinyin)).join('\n'),
    series: rows.map(({ series }) => series),
    places: rows.map(({ places }) => places),
  };
}

/** Decodes the table of names; JSON has null for what a row lacks. */
export function unpackNames({ id, page, date, names, pinyin, series, places }: PackedNames): NameRow[] {
  if (id === '') return [];
  const dates = date.split('\n');
  const namesOf = names.split('\n').map(splitValues);
  const pinyinOf = pinyin.split('\n').map(splitValues);
  let pageIndex = 0;
  return id.split('\n').map((nodeId, at) => {
    const [ofSeries, inPlaces] = [series[at], places[at]];
    pageIndex += page[at] ?? 0;
    return {
      id: nodeId,
      page: pageIndex,
      date: dates[at] ?? '',
      title: namesOf[at]?.[0] ?? '',
      names: namesOf[at] ?? [],
      pinyin: pinyinOf[at] ?? [],
      ...(ofSeries ? { series: ofSeries } : {}),
      ...(inPlaces ? { places: inPlaces } : {}),
    };
  });
}

function joinValues(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\t\n]/g, ' ')).join('\t');
}

function splitValues(joined: string): string[] {
  return joined === '' ? [] : joined.split('\t');
}
