import { pinyin } from 'pinyin-pro';
import { compareStrings } from '#text/compare.ts';
import { hasHan } from '#text/han.ts';
import { openCc } from './opencc.ts';
import { convertPersonName } from './person-name-conversion.ts';

/** Where a name is in an index by letters. */
export interface LetterIndexEntry {
  /** A to Z, or `#` for a name that begins with neither a letter nor a Han character. */
  letter: string;
  /** Sort key within the letter: lower case, without diacritics. */
  key: string;
}

/** Of a person's name the first character is read as a surname: 单 as Shàn, 曾 as Zēng. */
export type NameSubject = 'person' | 'other';

/** The index entry of a Han name by its pinyin, of any other name by its letters. */
export function letterIndexEntry(name: string, subject: NameSubject): LetterIndexEntry {
  const spelled = hasHan(name) ? toPinyin(name, subject) : name;
  const key = spelled.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const letter = /[a-z\d]/.exec(key)?.[0]?.toUpperCase() ?? '#';
  return { letter: /\d/.test(letter) ? '#' : letter, key };
}

const toHans = openCc('t', 'cn');

/**
 * The pinyin of a name, syllables separated by spaces, with tone marks or without: the same for both scripts, because
 * the dictionary reads Simplified characters (单于, 重庆).
 */
export function toPinyin(written: string, subject: NameSubject, tones = false): string {
  const name = subject === 'person' ? convertPersonName(written, 'zh-Hans') : toHans(written);
  const toneType = tones ? 'symbol' : 'none';
  const surname = subject === 'person' ? SURNAMES.find(([han]) => name.startsWith(han)) : undefined;
  if (!surname)
    return pinyin(name, { surname: subject === 'person' ? 'head' : 'off', toneType, nonZh: 'consecutive' });
  const [han, reading] = surname;
  const given = pinyin(name.slice(han.length), { toneType, nonZh: 'consecutive' });
  return [tones ? reading : withoutTones(reading), given].filter((part) => part !== '').join(' ');
}

// Surnames that pinyin-pro reads like a word, or by a rarer reading: 宁 for 寧 is níng, 甯 is another surname.
const SURNAMES: readonly (readonly [han: string, pinyin: string])[] = [
  ['单于', 'chán yú'],
  ['宁', 'níng'],
  ['种', 'chóng'],
];

function withoutTones(reading: string): string {
  return reading.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Groups items by the letter of their name; letters and the items within them are sorted. */
export function groupByLetter<T>(
  items: readonly T[],
  subject: NameSubject,
  nameOf: (item: T) => string,
): [string, T[]][] {
  const entries = items.map((item) => ({ item, ...letterIndexEntry(nameOf(item), subject) }));
  entries.sort((a, b) => compareStrings(a.letter, b.letter) || compareStrings(a.key, b.key));
  const groups = new Map<string, T[]>();
  for (const { letter, item } of entries) groups.set(letter, [...(groups.get(letter) ?? []), item]);
  return [...groups];
}
