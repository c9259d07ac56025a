import { type CharFolder, isCjk } from '#text/char-folding.ts';
import type { QueryTerm } from '../text/query-terms.ts';
import { indexTokens, isSingleCharacter, type Token, tokenize } from '../text/tokens.ts';
import type { QueryVariant } from './query-expansion.ts';

/** A part of a text, highlighted or not. */
export interface TextSegment {
  text: string;
  marked: boolean;
}

/** A part of a text, in UTF-16 code units. */
export interface HighlightRange {
  start: number;
  end: number;
}

/** A text in segments, with everything highlighted that matches a query. */
export function highlight(
  text: string,
  variants: readonly QueryVariant[],
  foldChar: CharFolder,
): TextSegment[] {
  return toSegments(text, matchRanges(text, variants, foldChar).ranges, 0, text.length);
}

/** The ranges of a text that match any form of a query, in order, and the most terms of one form that match. */
export function matchRanges(
  text: string,
  variants: readonly QueryVariant[],
  foldChar: CharFolder,
): { ranges: HighlightRange[]; terms: number } {
  const allTokens = tokenize(text, foldChar);
  const tokens = indexTokens(allTokens);
  const found = variants.map(({ terms }) =>
    terms.map((term) => termRanges(isOneCharacter(term) ? allTokens : tokens, term)),
  );
  const counts = found.map((terms) => terms.filter((ranges) => ranges.length > 0).length);
  return { ranges: mergeRanges(found.flat(2)), terms: Math.max(0, ...counts) };
}

/**
 * True when some texts together contain all terms of one form of a query, each in one text; of a pasted text only the
 * required number.
 */
export function containsQuery(
  texts: readonly string[],
  variants: readonly QueryVariant[],
  foldChar: CharFolder,
): boolean {
  const all = texts.map((text) => tokenize(text, foldChar));
  const indexed = all.map(indexTokens);
  const contains = (term: QueryTerm) =>
    (isOneCharacter(term) ? all : indexed).some((tokens) => termRanges(tokens, term).length > 0);
  return variants.some(
    ({ terms, required = terms.length }) => terms.length > 0 && terms.filter(contains).length >= required,
  );
}

/** The part of a text from one offset to another, in segments. `ranges` must be in order and must not overlap. */
export function toSegments(
  text: string,
  ranges: readonly HighlightRange[],
  from: number,
  to: number,
): TextSegment[] {
  const segments: TextSegment[] = [];
  let offset = from;
  const addUntil = (end: number, marked: boolean) => {
    if (end > offset) segments.push({ text: text.slice(offset, end), marked });
    offset = Math.max(offset, end);
  };
  for (const { start, end } of ranges.filter((range) => range.end > from && range.start < to)) {
    addUntil(Math.max(start, from), false);
    addUntil(Math.min(end, to), true);
  }
  addUntil(to, false);
  return segments;
}

/** A single CJK character also matches where it is the last of a run, which `indexTokens` leaves out. */
function isOneCharacter({ tokens }: QueryTerm): boolean {
  return tokens.length === 1 && isSingleCharacter(tokens[0] ?? '');
}

function termRanges(tokens: readonly Token[], term: QueryTerm): HighlightRange[] {
  const [first = ''] = term.tokens;
  const prefixOnly = term.tokens.length === 1 && term.isPrefix;
  const asSecond = term.tokens.length > 1 && isSingleCharacter(first);
  return tokens.flatMap((token, index) => {
    const matches = prefixOnly ? token.key.startsWith(first) : token.key === first;
    // A single character before another script is the second of a bigram: 第 of 这第 in 这第3天.
    const isSecond = !matches && asSecond && isCjk(token.key) && token.key.endsWith(first);
    const end = matches || isSecond ? matchEnd(tokens, index, term) : undefined;
    return end === undefined ? [] : [{ start: isSecond ? token.ownEnd : token.start, end }];
  });
}

/** Where a match that starts at a token ends; undefined when the tokens from there on do not match. */
function matchEnd(
  tokens: readonly Token[],
  index: number,
  { tokens: keys, isPrefix }: QueryTerm,
): number | undefined {
  const last = tokens[index + keys.length - 1];
  const sameHead = keys.slice(1, -1).every((key, offset) => tokens[index + offset + 1]?.key === key);
  const key = keys.at(-1) ?? '';
  if (!last || !sameHead) return undefined;
  if (last.key === key) return last.end;
  if (!isPrefix || !last.key.startsWith(key)) return undefined;
  return isCjk(key) ? last.ownEnd : Math.min(last.end, last.start + key.length);
}

function mergeRanges(ranges: readonly HighlightRange[]): HighlightRange[] {
  const merged: HighlightRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}
