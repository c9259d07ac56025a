import { type FoldedName, foldPersonName } from '#i18n/name-folding.ts';
import { editDistance } from '#text/edit-distance.ts';

/** How two different names are alike: the same words in another order, the same pinyin, or one edit apart. */
export type NameSimilarity = 'order' | 'pinyin' | 'spelling';

/** A name prepared for comparison with many others. */
export interface NormalizedName extends FoldedName {
  /** Similar names have at least one key in common. */
  keys: readonly string[];
  /** Latin letters and digits in lower case without accents; empty for a Han name. */
  letters: string;
}

/** Prepares a name for comparison. */
export function normalizeForSimilarity(name: string): NormalizedName {
  const folded = foldPersonName(name);
  const letters = folded.han ? '' : folded.same;
  const orders = folded.han ? folded.pinyin : folded.orders;
  const orderKeys = orders.map((order) => `letters ${order}`);
  return { ...folded, letters, keys: [...orderKeys, ...deletionKeys(letters)] };
}

/** How two different names are alike; undefined when they are not, or are the same. */
export function nameSimilarity(a: NormalizedName, b: NormalizedName): NameSimilarity | undefined {
  if (a.same === b.same) return undefined;
  const shared = a.keys.some((key) => key.startsWith('letters ') && b.keys.includes(key));
  if (shared) return a.han || b.han ? 'pinyin' : 'order';
  if (a.letters.length < MIN_LETTERS || b.letters.length < MIN_LETTERS) return undefined;
  if (digits(a) !== digits(b)) return undefined;
  return editDistance(a.letters, b.letters) <= 1 ? 'spelling' : undefined;
}

/** Shorter names are one edit apart too often by chance. */
const MIN_LETTERS = 8;

/** The letters, and the letters without one of them: names that are one edit apart have one in common. */
function deletionKeys(letters: string): string[] {
  if (letters.length < MIN_LETTERS) return [];
  const deletions = [...letters].map((_, index) => letters.slice(0, index) + letters.slice(index + 1));
  return [letters, ...deletions].map((key) => `slip ${key}`);
}

function digits({ letters }: NormalizedName): string {
  return letters.replace(/\D/g, '');
}
