import { type TextRange, type TextSegment, toSegments } from './highlights.ts';

/** The part of a text around its first mark, with dots where it was cut. */
export function excerptAround(text: string, ranges: readonly TextRange[]): TextSegment[] {
  if (displayColumns(text) <= COLUMNS) return toSegments(text, ranges, 0, text.length);
  const first = ranges[0]?.start ?? 0;
  const start = wordStart(text, walk(text, first, -BEFORE));
  const end = walk(text, start, COLUMNS);
  const inside = toSegments(text, ranges, start, end);
  const dots = (there: boolean): TextSegment[] => (there ? [{ text: '…', marked: false }] : []);
  return [...dots(start > 0), ...inside, ...dots(end < text.length)];
}

/** Width of a text: two columns for a CJK character, one for any other. */
export function displayColumns(text: string): number {
  return [...text].reduce((sum, char) => sum + widthOf(char), 0);
}

/** Longest excerpt, in columns, and how much of it stands before the first mark. */
const COLUMNS = 170;
const BEFORE = 50;

function widthOf(char: string): number {
  return /[\u1100-\u115f\u2e80-\uffef]/.test(char) || char.length > 1 ? 2 : 1;
}

/** The place so many columns before or behind another, never inside a character. */
function walk(text: string, from: number, by: number): number {
  const chars = by < 0 ? [...text.slice(0, from)].reverse() : [...text.slice(from)];
  let left = Math.abs(by);
  let at = from;
  for (const char of chars) {
    left -= widthOf(char);
    if (left < 0) break;
    at += Math.sign(by) * char.length;
  }
  return at;
}

/** Not in the middle of a word, if one begins soon. */
function wordStart(text: string, at: number): number {
  const rest = /^[\w-]{0,24}\s/.exec(text.slice(at));
  return at > 0 && /\w/.test(text[at - 1] ?? '') && rest ? at + rest[0].length : at;
}
