import {
  concatTexts,
  originalLine,
  type SourceMappedText,
  sliceText,
  sourceMapped,
} from './source-mapped-text.ts';

/** A part of a text: offsets in UTF-16 code units, the end excluded. */
export interface TextRange {
  start: number;
  end: number;
}

/** A range of a text and what replaces it. */
export interface SourceEdit extends TextRange {
  replacement: string | SourceMappedText;
}

/** The text with all edits made. An edit that begins inside another one is left out. */
export function applySourceEdits(source: SourceMappedText, edits: readonly SourceEdit[]): SourceMappedText {
  if (edits.length === 0) return source;
  const parts: SourceMappedText[] = [];
  let position = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < position) continue;
    parts.push(sliceText(source, position, edit.start), mappedReplacement(source, edit));
    position = edit.end;
  }
  return concatTexts([...parts, sliceText(source, position)]);
}

/** Returns the replacement of a match; undefined to leave the match unchanged. */
type MatchReplacement = (match: RegExpExecArray, line: number) => string | undefined;

/**
 * The text with every match of a pattern replaced.
 * @param protectedRanges matches that begin in one of these ranges stay as they are
 */
export function replaceMatches(
  source: SourceMappedText,
  pattern: RegExp,
  replace: MatchReplacement,
  protectedRanges: readonly TextRange[] = [],
): SourceMappedText {
  const isProtected = rangeTest(protectedRanges);
  const edits = [...source.text.matchAll(pattern)].flatMap((match): SourceEdit[] => {
    if (isProtected(match.index)) return [];
    const replacement = replace(match, originalLine(source, match.index));
    if (replacement === undefined) return [];
    return [{ start: match.index, end: match.index + match[0].length, replacement }];
  });
  return applySourceEdits(source, edits);
}

/**
 * A test whether an offset is inside one of the ranges. It halves, because a text may have 100,000 ranges.
 * @param ranges in any order; they may overlap
 */
export function rangeTest(ranges: readonly TextRange[]): (offset: number) => boolean {
  const merged: TextRange[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return (offset) => {
    let [low, high] = [0, merged.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((merged[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (merged[low]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}

function mappedReplacement(
  source: SourceMappedText,
  { start, end, replacement }: SourceEdit,
): SourceMappedText {
  if (typeof replacement !== 'string') return replacement;
  return sourceMapped(replacement, originalLine(source, start), originalLine(source, end));
}
