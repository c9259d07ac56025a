import { toPinyin } from '#i18n/collate.ts';
import { foldName } from '#i18n/names.ts';
import type { ScriptConversion } from '#i18n/script-conversion.ts';
import { editDistance } from '#text/edit-distance.ts';
import { hasHan, isHan } from '#text/han.ts';

/** How two different names are alike: the same words in another order, the same pinyin, or one edit apart. */
export type NameSimilarity = 'order' | 'pinyin' | 'spelling';

/** A name prepared for comparison with many others. */
export interface NormalizedName {
  /** Equal for names that differ in script, case, blanks and dots only. */
  same: string;
  /** Similar names have at least one key in common. */
  keys: readonly string[];
  /** Latin letters and digits in lower case without accents; empty for a Han name. */
  letters: string;
  han: boolean;
}

/** A function that prepares names for comparison. */
export function nameNormalizer({ toHans }: ScriptConversion): (name: string) => NormalizedName {
  return (name) => {
    const han = hasHan(name);
    const same = foldName(han ? toHans(name) : name);
    const words = han ? [] : latinWords(name);
    const letters = words.join('');
    const spellings = han ? pinyinSpellings(same) : [words];
    const wordKeys = spellings.map((spelling) => `words ${[...spelling].sort().join(' ')}`);
    return { same, letters, han, keys: [...wordKeys, ...deletionKeys(letters)] };
  };
}

/** How two different names are alike; undefined when they are not, or are the same. */
export function nameSimilarity(a: NormalizedName, b: NormalizedName): NameSimilarity | undefined {
  if (a.same === b.same) return undefined;
  const shared = a.keys.some((key) => key.startsWith('words ') && key !== 'words ' && b.keys.includes(key));
  if (shared) return a.han || b.han ? 'pinyin' : 'order';
  if (a.letters.length < MIN_LETTERS || b.letters.length < MIN_LETTERS) return undefined;
  if (digits(a) !== digits(b)) return undefined;
  return editDistance(a.letters, b.letters) <= 1 ? 'spelling' : undefined;
}

/** Shorter names are one edit apart too often by chance. */
const MIN_LETTERS = 8;

function latinWords(name: string): string[] {
  const withoutAccents = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return withoutAccents.match(/[\p{L}\d]+/gu) ?? [];
}

/** A Han name as pinyin: a surname of one or two characters, and the given name as one word. */
function pinyinSpellings(name: string): string[][] {
  if (!isHan(name)) return [];
  const syllables = toPinyin(name, 'person').replace(/ü/g, 'v').split(' ');
  const surnameLengths = syllables.length > 2 ? [1, 2] : [1];
  return surnameLengths.map((length) => [
    syllables.slice(0, length).join(''),
    syllables.slice(length).join(''),
  ]);
}

/** The letters, and the letters without one of them: names that are one edit apart have one in common. */
function deletionKeys(letters: string): string[] {
  if (letters.length < MIN_LETTERS) return [];
  const deletions = [...letters].map((_, index) => letters.slice(0, index) + letters.slice(index + 1));
  return [letters, ...deletions].map((key) => `slip ${key}`);
}

function digits({ letters }: NormalizedName): string {
  return letters.replace(/\D/g, '');
}
