import type { Text } from '#schemas/text.ts';
import { type Locale, localeInfo } from './locales.ts';
import { formatMessage, type Message, type Messages, type StringTable, type Translate } from './message.ts';
import { type StringKey, siteStrings } from './strings/site-strings.ts';

/**
 * Makes the function that returns the site's own strings in one locale.
 * @param toHant converts Simplified to Traditional Chinese
 * @param words the archive's own texts for strings of the site, by key
 */
export function translator(
  locale: Locale,
  toHant: (text: string) => string,
  words: OwnWords = {},
): Translate<StringKey> {
  const rules = new Intl.PluralRules(localeInfo[locale].lang);
  const messageOf = (key: StringKey) =>
    ownMessage(words[key], locale, toHant) ?? messageIn(siteStrings, key, locale, toHant);
  return (key, args = {}) => formatMessage(messageOf(key), args, rules);
}

/** Texts of an archive in place of strings of the site, by key. */
export type OwnWords = Readonly<Record<string, Text>>;

/** In the language of the locale, else in the nearest one. */
function ownMessage(
  text: Text | undefined,
  locale: Locale,
  toHant: (text: string) => string,
): string | undefined {
  if (text === undefined || typeof text === 'string') return text;
  const { 'zh-Hans': hans, 'zh-Hant': hant, en } = text;
  if (locale === 'en') return en ?? hans ?? hant;
  if (locale === 'zh-hans') return hans ?? hant ?? en;
  return hant ?? (hans === undefined ? en : toHant(hans));
}

/** True when the site or the archive has a string of this key: for keys made from values of the content. */
export function hasString(key: string, words: OwnWords): key is StringKey {
  return isStringKey(key) || Object.hasOwn(words, key);
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
