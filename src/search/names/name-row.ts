import { isHan } from '#i18n/names.ts';
import type { PageRecord } from '../index/record.ts';
import type { NameRow } from '../index/tables.ts';
import { pinyinSyllables } from './pinyin.ts';

/**
 * The row of the table of names for a page that is of a named thing; undefined for any other page.
 * @param page place of the page in the table of pages
 */
export function nameRow(record: PageRecord, page: number): NameRow | undefined {
  if (!NAMED.has(record.kind)) return undefined;
  const { id, kind, date, title } = record;
  const names = [...new Set([title, ...record.names].filter((name) => name !== ''))];
  const filed = kind === 'person' ? 'person' : 'thing';
  const pinyin = names.filter(isHan).flatMap((name) => pinyinSyllables(name, filed));
  return { id, page, date, title, names, pinyin: [...new Set(pinyin)] };
}

const NAMED: ReadonlySet<string> = new Set(['event', 'person', 'project', 'organization', 'series']);
