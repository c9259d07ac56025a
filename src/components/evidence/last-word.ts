import { hasHan } from '#text/han.ts';

/** Characters at the end of a long Chinese text that count as its last word. */
const KEPT_HAN = 2;
const MAX_UNBROKEN_HAN = 8;

/**
 * A text without its last word, and that word: the mark after it then stays on the line of that word, and is never
 * alone on a line.
 */
export function splitLastWord(text: string): [rest: string, lastWord: string] {
  const isLongHan = hasHan(text) && text.length > MAX_UNBROKEN_HAN;
  const start = isLongHan ? text.length - KEPT_HAN : text.lastIndexOf(' ') + 1;
  return [text.slice(0, start), text.slice(start)];
}
