import { hasHan } from '#text/han.ts';
import type { PageRecord } from '../index/record.ts';
import type { NameRow } from '../index/tables.ts';
import { pinyinSyllables } from './pinyin.ts';

/**
 * The row of the table of names for the page of a named node; undefined for any other page.
 * @param page index of the page in the page table
 */
export function nameRow(record: PageRecord, page: number): NameRow | undefined {
  if (!NAMED_KINDS.has(record.kind)) return undefined;
  const { id, kind, date, title, series, places } = record;
  const names = [...new Set([title, ...record.names].filter((name) => name !== ''))];
  const nameKind = kind === 'person' ? 'person' : 'other';
  const pinyin = names.filter(hasHan).flatMap((name) => pinyinSyllables(name, nameKind));
  return {
    id,
    page,
    date,
    title,
    names,
    pinyin: [...new Set(pinyin)],
    ...(series === undefined ? {} : { series }),
    ...(places === undefined ? {} : { places: [...places] }),
  };
}

const NAMED_KINDS: ReadonlySet<string> = new Set([
  'event',
  'person',
  'project',
  'organization',
  'series',
  'page',
]);
