import { isCjk, type CharFolder } from '../text/char-folding.ts';
import type { QueryVariant } from './query-expansion.ts';
import { indexTokens, isSingleCharacter, type Token, tokenize } from '../text/tokens.ts';
import type { QueryTerm } from '../text/query-terms.ts';

/** A stretch of text, marked or not. */
export interface TextSegment {
  text: string;
  marked: boolean;
}

/** A stretch of a text in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}

/** A text with every stretch marked that answers a query. */
export function highlight(text: string, wordings: readonly QueryVariant[], read: CharFolder): TextSegment[] {
  return toSegments(text, matchRanges(text, wordings, read).ranges, 0, text.length);
}

/** The stretches of a text that some wording asks for, and how many of its terms the best wording finds here. */
export function matchRanges(
  text: string,
  wordings: readonly QueryVariant[],
  read: CharFolder,
): { ranges: TextRange[]; terms: number } {
  const all = tokenize(text, read);
  const tokens = indexTokens(all);
  const found = wordings.map(({ terms }) =>
    terms.map((term) => rangesOfTerm(isAlone(term) ? all : tokens, term)),
  );
  const counts = found.map((terms) => terms.filter((ranges) => ranges.length > 0).length);
  return { ranges: joined(found.flat(2)), terms: Math.max(0, ...counts) };
}

/** A part of a text in segments. */
export function toSegments(text: string, ranges: readonly TextRange[], from: number, to: number): TextSegment[] {
  const segments: TextSegment[] = [];
  let at = from;
  const add = (end: number, isMarked: boolean) => {
    if (end > at) segments.push({ text: text.slice(at, end), marked: isMarked });
    at = Math.max(at, end);
  };
  for (const { start, end } of ranges.filter((range) => range.end > from && range.start < to)) {
    add(Math.max(start, from), false);
    add(Math.min(end, to), true);
  }
  add(to, false);
  return segments;
}

/** A single character is also looked for where a bigram covers it. */
function isAlone({ tokens }: QueryTerm): boolean {
  return tokens.length === 1 && isSingleCharacter(tokens[0] ?? '');
}

function rangesOfTerm(tokens: readonly Token[], term: QueryTerm): TextRange[] {
  const [first = ''] = term.tokens;
  return tokens.flatMap((token, at) => {
    const begins = term.tokens.length === 1 && term.isPrefix ? token.key.startsWith(first) : token.key === first;
    const end = begins ? endOf(tokens, at, term) : undefined;
    return end === undefined ? [] : [{ start: token.start, end }];
  });
}

function endOf(tokens: readonly Token[], at: number, { tokens: keys, isPrefix: open }: QueryTerm): number | undefined {
  const last = tokens[at + keys.length - 1];
  const same = keys.slice(0, -1).every((key, index) => tokens[at + index]?.key === key);
  const key = keys.at(-1) ?? '';
  if (!last || !same) return undefined;
  if (last.key === key) return last.end;
  if (!isPrefix || !last.key.startsWith(key)) return undefined;
  return isCjk(key) ? last.ownEnd : Math.min(last.end, last.start + key.length);
}

function joined(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}
