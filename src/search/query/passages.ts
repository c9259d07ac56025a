import type { PageFragment } from '../index/tables.ts';
import type { CharFolder } from '../text/char-folding.ts';
import type { QueryVariant } from './query-expansion.ts';
import { displayColumns, excerptAround } from './excerpt.ts';
import { type TextRange, matchRanges, type TextSegment } from './highlights.ts';

/** A place in a page where the words stand: its heading, where to go, and the sentence around them. */
export interface Passage {
  heading: string;
  /** Id to go to, and the words to mark there; empty for the top of the page. */
  anchor: string;
  phrase: string;
  segments: TextSegment[];
}

/**
 * Where the words of a query stand in a page: up to three places, in the order of the page. Blocks with most of the words
 * are chosen first, then sentences before labels; what only repeats the title, the line or another place is left out.
 */
export function matchingPassages(fragment: PageFragment, wordings: readonly QueryVariant[], read: CharFolder, most = 3): Passage[] {
  const lines = fragment.content.split('\n');
  const found = lines.map((text, line) => ({ text, line, ...matchRanges(text, wordings, read) }));
  const hit = found.filter(({ ranges }) => ranges.length > 0);
  const best = hit.toSorted((a, b) => b.terms - a.terms || rank(b.text) - rank(a.text) || a.line - b.line);
  const said = [fragment.meta.title, fragment.meta.line];
  const told = best.filter(({ text }) => {
    const again = said.some((other) => other.includes(text));
    said.push(text);
    return !again;
  });
  return told
    .slice(0, most)
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, text, ranges }) => ({
      ...whereIs(fragment, lines, line),
      words: longest(text, ranges),
      segments: excerptAround(text, ranges),
    }));
}

/** A block as long as a sentence says more than a label. */
function rank(text: string): number {
  return displayColumns(text) > 36 ? 1 : 0;
}

/** The words to mark at the place: the longest stretch, which stands for the query best. */
function longest(text: string, ranges: readonly TextRange[]): string {
  const words = ranges.map(({ start, end }) => text.slice(start, end));
  return words.reduce((best, word) => (word.length > best.length ? word : best), '');
}

/** The heading above a line, and the nearest id at or above it. */
function whereIs({ anchors }: PageFragment, lines: readonly string[], line: number) {
  const above = anchors.filter(([at]) => at <= line);
  const heading = above.findLast(([, , order = 1]) => order > 1);
  const anchor = above.findLast(([, id, order]) => id !== '' && order !== 1);
  return { heading: heading ? (lines[heading[0]] ?? '') : '', anchor: anchor?.[1] ?? '' };
}
