import type { LocaleContext } from '../locale-context.ts';

type Table<Key extends string> = Readonly<Record<'zh-Hans' | 'en', Readonly<Record<Key, string>>>>;
type Written = Pick<LocaleContext, 'locale' | 'written'>;

/** The words of a table, written by hand in two languages, in the language of a page. */
export function wordsIn<Key extends string>(
  table: Table<Key>,
  context: Written,
): Readonly<Record<Key, string>> {
  const keys = Object.keys(table.en) as Key[];
  return Object.fromEntries(keys.map((key) => [key, wordIn(table, context, key)])) as Record<Key, string>;
}

/** The words at one key of such a table. */
export function wordIn<Key extends string>(table: Table<Key>, context: Written, key: Key): string {
  return context.locale === 'en' ? table.en[key] : context.written(table['zh-Hans'][key], 'zh-Hans').text;
}
