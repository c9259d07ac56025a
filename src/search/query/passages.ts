import type { CharFolder } from '#text/char-folding.ts';
import type { PageFragment } from '../index/tables.ts';
import { displayColumns, excerptAround } from './excerpt.ts';
import { type HighlightRange, matchRanges, type TextSegment } from './highlights.ts';
import type { QueryVariant } from './query-expansion.ts';

/** A passage of a page that matches a query. */
export interface Passage {
  /** The nearest heading before it; empty at the top of the page. */
  heading: string;
  /** Id to link to; empty for the top of the page. */
  anchor: string;
  /** Text for the browser to highlight there. */
  phrase: string;
  segments: TextSegment[];
}

/**
 * The passages of a page that match a query, in the order of the page; at most `limit`. Blocks with most of the terms are
 * preferred, then sentences to labels. A block that repeats the title, the summary or another passage is left out.
 */
export function matchingPassages(
  fragment: PageFragment,
  variants: readonly QueryVariant[],
  foldChar: CharFolder,
  limit = 3,
): Passage[] {
  const lines = fragment.content.split('\n');
  const matches = lines
    .map((text, line) => ({ text: fragment.labels?.includes(line) ? '' : text, line }))
    .map(({ text, line }) => ({ text, line, ...matchRanges(text, variants, foldChar) }))
    .filter(({ ranges }) => ranges.length > 0)
    .sort((a, b) => b.terms - a.terms || lengthRank(b.text) - lengthRank(a.text) || a.line - b.line);
  return withoutRepeats(matches, [fragment.meta.title, fragment.meta.line])
    .slice(0, limit)
    .sort((a, b) => a.line - b.line)
    .map(({ line, text, ranges }) => ({
      heading: headingBefore(fragment, lines, line),
      anchor: anchorBefore(fragment, line),
      phrase: longestRange(text, ranges),
      segments: excerptAround(text, ranges),
    }));
}

function withoutRepeats<T extends { text: string }>(matches: readonly T[], shown: readonly string[]): T[] {
  const texts = [...shown];
  return matches.filter(({ text }) => {
    const repeated = texts.some((other) => other.includes(text));
    texts.push(text);
    return !repeated;
  });
}

/** 1 for a block as long as a sentence, 0 for a label. */
function lengthRank(text: string): number {
  return displayColumns(text) > 36 ? 1 : 0;
}

function longestRange(text: string, ranges: readonly HighlightRange[]): string {
  const phrases = ranges.map(({ start, end }) => text.slice(start, end));
  return phrases.reduce((longest, phrase) => (phrase.length > longest.length ? phrase : longest), '');
}

function headingBefore({ anchors }: PageFragment, lines: readonly string[], line: number): string {
  const heading = anchors.findLast(([at, , level = 1]) => at <= line && level > 1);
  return heading ? (lines[heading[0]] ?? '') : '';
}

function anchorBefore({ anchors }: PageFragment, line: number): string {
  const anchor = anchors.findLast(([at, id, level]) => at <= line && id !== '' && level !== 1);
  return anchor?.[1] ?? '';
}
