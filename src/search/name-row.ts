import { isHan } from '#i18n/names.ts';
import { spelled } from './pinyin.ts';
import type { PageRecord } from './record.ts';
import type { NameRow } from './tables.ts';

/** The row of the table of names for a page that is of a named thing; undefined for any other page. */
export function nameRow(record: PageRecord): NameRow | undefined {
  if (!NAMED.has(record.kind)) return undefined;
  const { id, kind, path, date, title, line } = record;
  const names = [...new Set([title, ...record.names].filter((name) => name !== ''))];
  const filed = kind === 'person' ? 'person' : 'thing';
  const pinyin = names.filter(isHan).flatMap((name) => spelled(name, filed));
  return { id, kind, path, date, title, line, names, pinyin: [...new Set(pinyin)] };
}

const NAMED: ReadonlySet<string> = new Set(['event', 'person', 'project', 'organization', 'series']);
