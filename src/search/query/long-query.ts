import { type CharFolder, isCjk } from '#text/char-folding.ts';
import type { QueryTerm } from '../text/query-terms.ts';
import { GAP, indexTokens, type Token, tokenize } from '../text/tokens.ts';
import { MAX_QUERY_CHARACTERS } from './query-length.ts';

/** A query with more words and CJK characters than this is a pasted text, and searched by some of its parts. */
const MAX_TOKENS = 24;
const MAX_TERMS = 8;
/** Parts of a pasted text that are searched, and tokens of each. */
const PARTS = 10;
const PART_TOKENS = 3;
/** Share of the parts that a page must contain: the text that was copied may contain a footnote number or a caption. */
export const REQUIRED_PARTS = 0.6;

/** True for a query that is too long to be searched as a whole. */
export function isLongQuery(terms: readonly QueryTerm[]): boolean {
  return terms.length > MAX_TERMS || terms.reduce((sum, { tokens }) => sum + tokens.length, 0) > MAX_TOKENS;
}

/**
 * The most distinctive parts of a pasted text: in each of `PARTS` equal stretches the three tokens in sequence with the
 * most distinct characters, because how often a word occurs is known only after its index file has been loaded.
 */
export function partsOfLongQuery(input: string, foldChar: CharFolder): QueryTerm[] {
  const text = input.slice(0, MAX_QUERY_CHARACTERS);
  const tokens = indexTokens(tokenize(text, foldChar));
  const windows = longestWindows(text, tokens);
  const step = Math.max(1, windows.length / PARTS);
  const parts = Array.from({ length: Math.min(PARTS, windows.length) }, (_, part) =>
    windows
      .slice(Math.floor(part * step), Math.floor((part + 1) * step))
      .reduce<QueryTerm | undefined>(
        (best, window) => (best && weightOf(best) >= weightOf(window) ? best : window),
        undefined,
      ),
  );
  return parts.filter((part) => part !== undefined);
}

/**
 * The longest Latin words of a pasted text, such as the names in source code: they distinguish pages that have all its parts,
 * because these parts are common.
 */
export function longestWords(input: string, foldChar: CharFolder): QueryTerm[] {
  const keys = tokenize(input.slice(0, MAX_QUERY_CHARACTERS), foldChar).map(({ key }) => key);
  const words = [...new Set(keys)].filter((key) => key.length >= MIN_WORD && !isCjk(key));
  return words
    .sort((a, b) => b.length - a.length)
    .slice(0, WORDS)
    .map((key) => ({ text: key, quoted: true, tokens: [key], isPrefix: false }));
}

const WORDS = 6;
const MIN_WORD = 5;

/**
 * True when texts, one behind the other, contain a pasted text as it is, whatever its punctuation. Its last word may have been
 * cut off.
 */
export function containsPasted(texts: readonly string[], pasted: string, foldChar: CharFolder): boolean {
  const keysOf = (text: string) =>
    indexTokens(tokenize(text, foldChar)).flatMap(({ key }) => (key === GAP ? [] : [key]));
  const keys = keysOf(pasted).slice(0, -1);
  return keys.length > 0 && `\0${keysOf(texts.join('\n')).join('\0')}\0`.includes(`\0${keys.join('\0')}\0`);
}

/** All stretches of `PART_TOKENS` tokens in sequence, or of fewer where punctuation leaves hardly any, as in source code. */
function longestWindows(text: string, tokens: readonly Token[]): QueryTerm[] {
  let windows: QueryTerm[] = [];
  for (let length = PART_TOKENS; length > 0 && windows.length < PARTS / 2; length -= 1)
    windows = tokens.flatMap((_, at) => toWindow(text, tokens.slice(at, at + length), length) ?? []);
  return windows;
}

function toWindow(text: string, tokens: readonly Token[], length: number): QueryTerm | undefined {
  const keys = tokens.map(({ key }) => key);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.length < length || keys.includes(GAP)) return undefined;
  return { text: text.slice(first.start, last.end), quoted: true, tokens: keys, isPrefix: false };
}

function weightOf({ tokens }: QueryTerm): number {
  return new Set(tokens.join('')).size + tokens.join('').length / 100;
}
