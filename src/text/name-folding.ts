import { type CharFolder, normalizeName, wordSigns } from './char-folding.ts';

/**
 * The words of a name in their order, folded: case, width, accents, script and marks make no difference; the signs of C++
 * and .NET belong to their word.
 */
export function foldedWords(name: string, foldChar: CharFolder): string[] {
  const text = name.normalize('NFKC');
  const signs = wordSigns(text);
  const words = [''];
  for (const { 0: part, index } of text.matchAll(WORD_PARTS)) {
    if (LETTERS.test(part) || signs.has(index)) words.push((words.pop() ?? '') + part);
    else words.push('');
  }
  return words.map((word) => normalizeName(word, foldChar)).filter((word) => word !== '');
}

/** Letters and digits in sequence, or one other character. */
const WORD_PARTS = /[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]/gu;
const LETTERS = /^[\p{L}\p{N}\p{M}]/u;

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
    .map((word) => ({ word: normalizeName(word, foldChar), phrase: foldedWords(word, foldChar).join(' ') }))
    .every(
      ({ word, phrase }) =>
        spaced.includes(word) || spaced.includes(phrase) || (isLong(word) && joined.includes(word)),
    );
}

function isLong(word: string): boolean {
  return word.length > 3 || /^\p{Script=Han}{2,}$/u.test(word);
}
