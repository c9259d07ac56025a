import type { TextRange } from './text-edits.ts';

/** A part of a Markdown text that is not prose: code, which no conversion changes, or an HTML comment. */
export interface MarkdownRegion extends TextRange {
  kind: 'fence' | 'code' | 'comment';
}

/** Start of a comment, of a fence (group 1) or of code in a line (group 2). */
const REGION_START = /<!--|^[ \t>]*(?:[-*+] +|\d+[.)] +)?(`{3,}|~{3,})[^\n`]*$|(`+)/gm;

/**
 * Fenced code, code in a line and HTML comments, in the order of the text. The one that begins first includes
 * whatever is inside it, as in a Markdown parser. Scanned instead of parsed, because the text may still have
 * shortcodes, Liquid tags and comments that a parser would read as something else.
 */
export function markdownRegions(text: string): readonly MarkdownRegion[] {
  if (last?.text !== text) last = { text, regions: scanRegions(text) };
  return last.regions;
}

/** The regions of the last text, which several passes in a row ask for. */
let last: { text: string; regions: readonly MarkdownRegion[] } | undefined;

function scanRegions(text: string): MarkdownRegion[] {
  const regions: MarkdownRegion[] = [];
  const pattern = new RegExp(REGION_START);
  const closings = closingsOf(text);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const region = regionAt(text, match, closings);
    if (!region) continue;
    regions.push(region);
    pattern.lastIndex = region.end;
  }
  return regions;
}

/** The code of a text, without comments. */
export function codeRegions(text: string): MarkdownRegion[] {
  return markdownRegions(text).filter(({ kind }) => kind !== 'comment');
}

/** The HTML comments of a text that are not inside code. */
export function commentRegions(text: string): MarkdownRegion[] {
  return markdownRegions(text).filter(({ kind }) => kind === 'comment');
}

/** What a scan knows of the whole text, so that an opening without an end is not searched for twice. */
interface Closings {
  lastCommentEnd: number;
  /** Starts of runs of backticks by their length. */
  backticks: ReadonlyMap<number, readonly number[]>;
  /** Ends of the lines before blank ones; not searched for in a text without backticks. */
  blankLines: readonly number[];
}

function closingsOf(text: string): Closings {
  const runs = [...text.matchAll(/`+/g)];
  const byLength = Map.groupBy(runs, ([run]) => run.length);
  return {
    lastCommentEnd: text.lastIndexOf('-->'),
    backticks: new Map([...byLength].map(([length, found]) => [length, found.map(({ index }) => index)])),
    blankLines: runs.length > 0 ? [...text.matchAll(/\n(?=[ \t]*\n)/g)].map(({ index }) => index) : [],
  };
}

function regionAt(text: string, match: RegExpExecArray, closings: Closings): MarkdownRegion | undefined {
  const start = match.index;
  if (match[1]) return { kind: 'fence', start, end: fenceEnd(text, match[1], start + match[0].length) };
  const end = match[2] ? inlineCodeEnd(match, closings) : commentEnd(text, start, closings);
  return end === undefined ? undefined : { kind: match[2] ? 'code' : 'comment', start, end };
}

/** A fence that is never closed goes on to the end of the text. */
function fenceEnd(text: string, fence: string, openingEnd: number): number {
  const closing = new RegExp(`^[ \\t>]*\\${fence[0]}{${fence.length},}[ \\t]*$`, 'gm');
  closing.lastIndex = openingEnd + 1;
  const match = closing.exec(text);
  return match ? match.index + match[0].length : text.length;
}

/** Code in a line ends with as many backticks as it began with, in the same paragraph. */
function inlineCodeEnd(match: RegExpExecArray, { backticks, blankLines }: Closings): number | undefined {
  const { length } = match[0];
  const start = match.index + length;
  const closing = firstFrom(backticks.get(length) ?? [], start);
  const paragraphEnd = firstFrom(blankLines, start) ?? Number.POSITIVE_INFINITY;
  return closing !== undefined && closing < paragraphEnd ? closing + length : undefined;
}

function commentEnd(text: string, start: number, { lastCommentEnd }: Closings): number | undefined {
  return start + 4 > lastCommentEnd ? undefined : text.indexOf('-->', start + 4) + 3;
}

/** The first of ascending numbers that is at least `least`, by bisection. */
function firstFrom(sorted: readonly number[], least: number): number | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}
