import type { Term } from './query.ts';
import type { Fragment } from './tables.ts';
import { isCjk, type Reader, type Token, tokenise } from './text.ts';
import type { Wording } from './wording.ts';

/** A stretch of text, marked or not. */
export interface Segment {
  text: string;
  marked: boolean;
}

/** A place in a page where the words stand: its heading, where to go, and the sentence around them. */
export interface Place {
  heading: string;
  /** Id to go to, and the words to mark there; empty for the top of the page. */
  anchor: string;
  words: string;
  segments: Segment[];
}

/**
 * Where the words of a query stand in a page: up to three places, in the order of the page. Blocks with most of the words
 * are chosen first, then sentences before labels; what only repeats the title, the line or another place is left out.
 */
export function placesIn(fragment: Fragment, wordings: readonly Wording[], read: Reader, most = 3): Place[] {
  const blocks = blocksOf(fragment.content.replaceAll('\u200b', ''));
  const found = blocks.map((block) => ({ ...block, ...rangesOf(block.text, wordings, read) }));
  const hit = found.filter(({ ranges }) => ranges.length > 0);
  const best = hit.toSorted((a, b) => b.terms - a.terms || rank(b.text) - rank(a.text) || a.at - b.at);
  const said = [fragment.meta.title, fragment.meta.line];
  const told = best.filter(({ text }) => {
    const again = said.some((other) => other.includes(text));
    said.push(text);
    return !again;
  });
  return told
    .slice(0, most)
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, text, ranges }) => ({
      ...whereIs(fragment, at),
      words: longest(text, ranges),
      segments: excerpt(text, ranges),
    }));
}

/** A text with every stretch marked that answers a query. */
export function marked(text: string, wordings: readonly Wording[], read: Reader): Segment[] {
  return segmentsOf(text, rangesOf(text, wordings, read).ranges, 0, text.length);
}

/** A block as long as a sentence says more than a label. */
function rank(text: string): number {
  return columns(text) > 36 ? 1 : 0;
}

/** The words to mark at the place: the longest stretch, which stands for the query best. */
function longest(text: string, ranges: readonly Range[]): string {
  const words = ranges.map(({ start, end }) => text.slice(start, end));
  return words.reduce((best, word) => (word.length > best.length ? word : best), '');
}

interface Range {
  start: number;
  end: number;
}

/** Longest excerpt, counted in half-width columns, and how much of it stands before the first mark. */
const COLUMNS = 170;
const BEFORE = 50;

function blocksOf(content: string): { text: string; at: number }[] {
  let at = 0;
  return content.split('\n').map((text) => {
    const block = { text, at };
    at += text.length + 1;
    return block;
  });
}

/** The heading above a block, and the nearest id at or above it. */
function whereIs(fragment: Fragment, at: number): { heading: string; anchor: string } {
  const above = fragment.anchors.filter((anchor) => anchor.at <= at);
  const heading = above.findLast(({ element }) => /^h[2-6]$/.test(element));
  const anchor = above.findLast(({ id, element }) => id !== '' && element !== 'h1');
  return { heading: heading?.text ?? '', anchor: anchor?.id ?? '' };
}

/** The stretches of a text that some wording asks for, and how many of its terms the best wording finds here. */
function rangesOf(
  text: string,
  wordings: readonly Wording[],
  read: Reader,
): { ranges: Range[]; terms: number } {
  const tokens = tokenise(text, read);
  const found = wordings.map(({ terms }) => terms.map((term) => rangesOfTerm(tokens, term)));
  const counts = found.map((terms) => terms.filter((ranges) => ranges.length > 0).length);
  return { ranges: joined(found.flat(2)), terms: Math.max(0, ...counts) };
}

function rangesOfTerm(tokens: readonly Token[], term: Term): Range[] {
  const [first = ''] = term.tokens;
  return tokens.flatMap((token, at) => {
    const begins = term.tokens.length === 1 && term.open ? token.key.startsWith(first) : token.key === first;
    const end = begins ? endOf(tokens, at, term) : undefined;
    return end === undefined ? [] : [{ start: token.start, end }];
  });
}

function endOf(tokens: readonly Token[], at: number, { tokens: keys, open }: Term): number | undefined {
  const last = tokens[at + keys.length - 1];
  const same = keys.slice(0, -1).every((key, index) => tokens[at + index]?.key === key);
  const key = keys.at(-1) ?? '';
  if (!last || !same) return undefined;
  if (last.key === key) return last.end;
  if (!open || !last.key.startsWith(key)) return undefined;
  return isCjk(key) ? last.own : Math.min(last.end, last.start + key.length);
}

function joined(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}

function excerpt(text: string, ranges: readonly Range[]): Segment[] {
  if (columns(text) <= COLUMNS) return segmentsOf(text, ranges, 0, text.length);
  const first = ranges[0]?.start ?? 0;
  const start = wordStart(text, walk(text, first, -BEFORE));
  const end = walk(text, start, COLUMNS);
  const inside = segmentsOf(text, ranges, start, end);
  const dots = (there: boolean): Segment[] => (there ? [{ text: '…', marked: false }] : []);
  return [...dots(start > 0), ...inside, ...dots(end < text.length)];
}

function segmentsOf(text: string, ranges: readonly Range[], from: number, to: number): Segment[] {
  const segments: Segment[] = [];
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

function columns(text: string): number {
  return [...text].reduce((sum, char) => sum + widthOf(char), 0);
}

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
