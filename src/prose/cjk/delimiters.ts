import { isCjkCharacter } from '#text/cjk.ts';

/** A run of equal delimiters: ** or ~~. `left` is what no pair has used yet. */
export interface Delimiters {
  character: string;
  length: number;
  left: number;
  canOpen: boolean;
  canClose: boolean;
}

/**
 * Whether a run can open or close emphasis. As in CommonMark, except that marks of full width count as letters, and
 * Chinese characters beside other marks count as blanks do: https://github.com/tats-u/markdown-cjk-friendly
 * @param before the character before the run; empty at the beginning of a block
 * @param after the character after it; empty at the end
 */
export function delimiters(character: string, length: number, before: string, after: string): Delimiters {
  const isOpen =
    !isBlank(after) && (!isMark(after) || isBlank(before) || isMark(before) || isCjkCharacter(before));
  const isClosed =
    !isBlank(before) && (!isMark(before) || isBlank(after) || isMark(after) || isCjkCharacter(after));
  return { character, length, left: length, canOpen: isOpen, canClose: isClosed };
}

/**
 * Number of delimiters of a pair: 2 for strong and deleted text, 1 for emphasis; 0 for runs that do not form a pair.
 */
export function pairLength(opener: Delimiters, closer: Delimiters): number {
  if (opener.character !== closer.character || !opener.canOpen || opener.left === 0) return 0;
  if (opener.character === '~')
    return opener.length === closer.length && opener.length <= 2 ? opener.length : 0;
  const isAmbiguous = opener.canClose || closer.canOpen;
  const isThird = (opener.length + closer.length) % 3 === 0;
  if (isAmbiguous && isThird && (opener.length % 3 !== 0 || closer.length % 3 !== 0)) return 0;
  return opener.left >= 2 && closer.left >= 2 ? 2 : 1;
}

function isBlank(character: string): boolean {
  return character === '' || /^\s$/u.test(character);
}

function isMark(character: string): boolean {
  return /^[\p{P}\p{S}]$/u.test(character) && !isCjkCharacter(character);
}
