import { inPinyin } from '#i18n/collate.ts';
import type { Conversion } from '#i18n/convert.ts';
import { foldName, isHan } from '#i18n/names.ts';
import { editDistance } from '#reader/nearest-word.ts';

/** Why two names that are not the same could be one person's or one thing's. */
export type NameSimilarity = 'order' | 'pinyin' | 'spelling';

/** A name made ready to be compared with many. */
export interface NormalizedName {
  /** Equal for names that are the same but for script, capitals, blanks and dots. */
  same: string;
  /** Names that are alike share one of these. */
  keys: readonly string[];
  letters: string;
  han: boolean;
}

/** Makes the reading of names; two that are read alike can be told apart only by somebody who knows. */
export function nameNormalizer({ toHans }: Conversion): (name: string) => NormalizedName {
  return (name) => {
    const han = isHan(name);
    const same = foldName(han ? toHans(name) : name);
    const words = han ? [] : wordsOf(name);
    const letters = words.join('');
    const splits = han ? spellings(same) : [words];
    return {
      same,
      letters,
      han,
      keys: [...splits.map((split) => `words ${[...split].sort().join(' ')}`), ...slips(letters)],
    };
  };
}

/**
 * How alike two names are that are not the same.
 * @returns the reason, or nothing when nobody would take one for the other
 */
export function nameSimilarity(a: NormalizedName, b: NormalizedName): NameSimilarity | undefined {
  if (a.same === b.same) return undefined;
  const shared = a.keys.some((key) => key.startsWith('words ') && key !== 'words ' && b.keys.includes(key));
  if (shared) return a.han || b.han ? 'pinyin' : 'order';
  if (a.letters.length < LEAST || b.letters.length < LEAST) return undefined;
  if (digits(a) !== digits(b)) return undefined;
  return editDistance(a.letters, b.letters) <= 1 ? 'spelling' : undefined;
}

/** Shorter words are one letter apart too often for it to say anything. */
const LEAST = 8;

function wordsOf(name: string): string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\d]+/gu) ?? [];
}

/** A Han name as its pinyin is written: surname of one character or of two, and the rest in one word. */
function spellings(name: string): string[][] {
  if (!/^\p{Script=Han}+$/u.test(name)) return [];
  const syllables = inPinyin(name, 'person').replace(/ü/g, 'v').split(' ');
  const cuts = syllables.length > 2 ? [1, 2] : [1];
  return cuts.map((cut) => [syllables.slice(0, cut).join(''), syllables.slice(cut).join('')]);
}

/** The word with each letter left out once: words one edit apart share one of these. */
function slips(letters: string): string[] {
  if (letters.length < LEAST) return [];
  return [letters, ...[...letters].map((_, at) => letters.slice(0, at) + letters.slice(at + 1))].map(
    (slip) => `slip ${slip}`,
  );
}

function digits({ letters }: NormalizedName): string {
  return letters.replace(/\D/g, '');
}
