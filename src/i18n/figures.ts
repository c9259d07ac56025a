import type { Locale } from './locales.ts';

/** A whole or decimal number with its thousands apart: 3,500. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction ? `${grouped}.${fraction}` : grouped;
}

/** Joins words as a language lists them: 甲、乙、丙, or A, B, C. */
export function formatList(words: readonly string[], locale: Locale): string {
  return words.join(locale === 'en' ? ', ' : '、');
}

/**
 * Minutes a text takes to read, at least one: its Han and kana characters at one speed and its words in other
 * scripts at another, whatever language the text is in.
 */
export function readingMinutes(text: string, speed: { characters: number; words: number }): number {
  const characters = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}'’.-]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(characters / speed.characters + words / speed.words));
}
