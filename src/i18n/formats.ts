import { type Locale, localeInfo } from './locales.ts';

/** A whole or decimal number with thousands separators: 3,500. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction ? `${grouped}.${fraction}` : grouped;
}

/** Joins the items of a list: 甲、乙、丙, or A, B, C. */
export function formatList(items: readonly string[], locale: Locale): string {
  return items.join(locale === 'en' ? ', ' : '、');
}

/** Name of a country by its code of ISO 3166, by CLDR; the code where CLDR has none. */
export function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([localeInfo[locale].lang], { type: 'region' }).of(code) ?? code;
}

/** Name of a language by its code of ISO 639, by CLDR; the code where CLDR has none. */
export function languageName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([localeInfo[locale].lang], { type: 'language' }).of(code) ?? code;
}

/**
 * Reading time of a text in whole minutes, at least one.
 * @param speed Han and kana characters, and words in other scripts, per minute
 */
export function readingMinutes(text: string, speed: { characters: number; words: number }): number {
  const characters = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}'’.-]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(characters / speed.characters + words / speed.words));
}
