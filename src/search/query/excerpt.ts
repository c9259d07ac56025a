import { type HighlightRange, type TextSegment, toSegments } from './highlights.ts';

/** The part of a text around its first highlighted range, in segments, with an ellipsis where text is left out. */
export function excerptAround(text: string, ranges: readonly HighlightRange[]): TextSegment[] {
  if (displayColumns(text) <= MAX_COLUMNS) return toSegments(text, ranges, 0, text.length);
  const first = ranges[0]?.start ?? 0;
  const start = wordStart(text, offsetBy(text, first, -COLUMNS_BEFORE));
  const end = offsetBy(text, start, MAX_COLUMNS);
  const ellipsis: TextSegment = { text: '…', marked: false };
  return [
    ...(start > 0 ? [ellipsis] : []),
    ...toSegments(text, ranges, start, end),
    ...(end < text.length ? [ellipsis] : []),
  ];
}

/** Width of a text in columns: two for a CJK character, one for any other. */
export function displayColumns(text: string): number {
  return [...text].reduce((sum, char) => sum + charColumns(char), 0);
}

/** Longest excerpt, and its part before the first highlighted range. */
const MAX_COLUMNS = 170;
const COLUMNS_BEFORE = 50;

function charColumns(char: string): number {
  return /[\u1100-\u115f\u2e80-\uffef]/.test(char) || char.length > 1 ? 2 : 1;
}

/** The offset that is this many columns after another (before, if negative); never inside a surrogate pair. */
function offsetBy(text: string, from: number, columns: number): number {
  const chars = columns < 0 ? [...text.slice(0, from)].reverse() : [...text.slice(from)];
  let left = Math.abs(columns);
  let offset = from;
  for (const char of chars) {
    left -= charColumns(char);
    if (left < 0) break;
    offset += Math.sign(columns) * char.length;
  }
  return offset;
}

/** The start of the next word, when the offset is inside a word that ends within 24 characters. */
function wordStart(text: string, offset: number): number {
  const rest = /^[\w-]{0,24}\s/.exec(text.slice(offset));
  return offset > 0 && /\w/.test(text[offset - 1] ?? '') && rest ? offset + rest[0].length : offset;
}
