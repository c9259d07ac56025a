import { allFoldingPairs } from '#i18n/han-folding-pairs.ts';
import { createCharFolder } from '#text/char-folding.ts';
import { HAN_PATTERN, isHan } from '#text/han.ts';

const foldCharacter = createCharFolder(allFoldingPairs());
const SPACE_BESIDE_HAN = new RegExp(`(?<=${HAN_PATTERN}) | (?=${HAN_PATTERN})`, 'gu');

/** Text with its characters folded and without spaces beside Chinese characters, for a search by substring. */
export function foldText(text: string): string {
  const folded = [...text].map((char) => foldCharacter(char).folded).join('');
  return folded
    .replace(/(?<=[a-z\d])[-./_+·]+(?=[a-z\d])/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(SPACE_BESIDE_HAN, '')
    .trim();
}

/** True when a folded text contains one of some terms; all parts of it, where tabs join them. */
export function containsAny(text: string, terms: readonly string[]): boolean {
  return terms.some((term) => term.split('\t').every((part) => containsTerm(text, part)));
}

/**
 * True when a folded text contains a term. A Latin term must start where a word starts, and end where one ends if its
 * last part is a single letter or digit: 2.4 is not in 2.49.
 */
export function containsTerm(
  text: string,
  term: string,
  wholeWord = /(?:^|[^a-z\d])[a-z\d]$/.test(term),
): boolean {
  if (!/^[a-z\d]/.test(term)) return text.includes(term);
  for (let start = text.indexOf(term); start >= 0; start = text.indexOf(term, start + 1)) {
    if (wholeWord && isInWord(text, start + term.length)) continue;
    if (!/[a-z\d]/.test(text[start - 1] ?? '') || isVersionNumber(text, start)) return true;
  }
  return false;
}

/** True where a word of letters goes on, as in 8.8µs. */
function isInWord(text: string, index: number): boolean {
  const char = text[index] ?? '';
  return /[\p{L}\p{N}]/u.test(char) && !isHan(char);
}

/** True at the 1 of v1.20. */
function isVersionNumber(text: string, index: number): boolean {
  return /(?:^|[^a-z\d])v\d$/.test(text.slice(Math.max(0, index - 2), index + 1));
}
