import { type Locale, localeInfo } from './locales.ts';
import { formatMessage, type Message, type Messages, type StringTable, type Translate } from './message.ts';
import { type StringKey, siteStrings } from './strings/site-strings.ts';

/**
 * Makes the function that returns the site's own strings in one locale.
 * @param toHant converts Simplified to Traditional Chinese
 */
export function translator(locale: Locale, toHant: (text: string) => string): Translate<StringKey> {
  const rules = new Intl.PluralRules(localeInfo[locale].lang);
  return (key, args = {}) => formatMessage(messageIn(siteStrings, key, locale, toHant), args, rules);
}

/** The strings of one table in one locale, for the browser: arguments are filled in there. */
export function messagesIn<Key extends string>(
  table: StringTable<Key>,
  locale: Locale,
  toHant: (text: string) => string,
): Messages<Key> {
  const keys = Object.keys(table) as Key[];
  const entries = keys.map((key) => [key, messageIn(table, key, locale, toHant)]);
  return Object.fromEntries(entries) as Messages<Key>;
}

/** True when the site has a string of this key: for keys made from values of the content. */
export function isStringKey(key: string): key is StringKey {
  return Object.hasOwn(siteStrings, key);
}

function messageIn<Key extends string>(
  table: StringTable<Key>,
  key: Key,
  locale: Locale,
  toHant: (text: string) => string,
): Message {
  if (locale === 'en') return table[key].en;
  return locale === 'zh-hant' ? toHant(table[key]['zh-Hans']) : table[key]['zh-Hans'];
}
