import { pinyin } from 'pinyin-pro';
import { compareStrings } from '#text/compare.ts';
import { hasHan } from '#text/han.ts';

/** How a name is filed: under a letter A–Z (or #), and by a key within it. */
export interface Filing {
  letter: string;
  key: string;
}

/** What is filed: a person's name is read surname first (单 as Shàn, 曾 as Zēng). */
export type Filed = 'person' | 'thing';

/** Files a Han name by its pinyin and any other by its letters. */
export function filing(name: string, what: Filed): Filing {
  const spelled = hasHan(name) ? inPinyin(name, what) : name;
  const key = spelled.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const letter = /[a-z\d]/.exec(key)?.[0]?.toUpperCase() ?? '#';
  return { letter: /\d/.test(letter) ? '#' : letter, key };
}

/** The pinyin of a name, syllables apart, with tones or without. */
export function inPinyin(name: string, what: Filed, tones = false): string {
  const surname = what === 'person' ? 'head' : 'off';
  return pinyin(name, { surname, toneType: tones ? 'symbol' : 'none', nonZh: 'consecutive' });
}

/** Groups things under the letter of their name, letters in order, things by key. */
export function byLetter<T>(
  things: readonly T[],
  what: Filed,
  nameOf: (thing: T) => string,
): [string, T[]][] {
  const filed = things.map((thing) => ({ thing, ...filing(nameOf(thing), what) }));
  filed.sort((a, b) => compareStrings(a.letter, b.letter) || compareStrings(a.key, b.key));
  const groups = new Map<string, T[]>();
  for (const { letter, thing } of filed) groups.set(letter, [...(groups.get(letter) ?? []), thing]);
  return [...groups];
}
