import { type CharFolder, normalizeName } from './char-folding.ts';

/** The words of a name in their order, folded: case, width, accents, script and marks make no difference. */
export function foldedWords(name: string, foldChar: CharFolder): string[] {
  return name
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => normalizeName(word, foldChar))
    .filter((word) => word !== '');
}

/** The words of a name, folded and sorted. */
export function nameWords(name: string, foldChar: CharFolder): string[] {
  return foldedWords(name, foldChar).sort();
}

/**
 * The letters of a name in each order in which its words may be written, without blanks: family name first or last.
 * `CHEN Yu-qing` and `Yuqing Chen` have `chenyuqing` and `yuqingchen` in common.
 */
export function nameOrders(words: readonly string[]): string[] {
  return [...new Set(words.map((_, index) => [...words.slice(index), ...words.slice(0, index)].join('')))];
}

/** True when two names have the same letters in some order of their words, or the same words in any order. */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  if ([...a].sort().join(' ') === [...b].sort().join(' ')) return true;
  const orders = nameOrders(a);
  return nameOrders(b).some((order) => orders.includes(order));
}

/** True when a text contains each word of a query, folded, in any order. */
export function containsFolded(text: string, query: string, foldChar: CharFolder): boolean {
  const words = foldedWords(text, foldChar);
  const [spaced, joined] = [words.join(' '), words.join('')];
  // A short word could be found across the end of another: `net` in `Karman etcd`.
  return query
    .split(/\s+/)
    .map((word) => normalizeName(word, foldChar))
    .every((word) => spaced.includes(word) || (isLong(word) && joined.includes(word)));
}

function isLong(word: string): boolean {
  return word.length > 3 || /^\p{Script=Han}{2,}$/u.test(word);
}
