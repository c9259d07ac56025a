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
export function markdownRegions(text: string): MarkdownRegion[] {
  const regions: MarkdownRegion[] = [];
  const pattern = new RegExp(REGION_START);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const region = regionAt(text, match);
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

function regionAt(text: string, match: RegExpExecArray): MarkdownRegion | undefined {
  const start = match.index;
  if (match[1]) return { kind: 'fence', start, end: fenceEnd(text, match[1], start + match[0].length) };
  const end = match[2] ? inlineCodeEnd(text, match) : commentEnd(text, start);
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
function inlineCodeEnd(text: string, match: RegExpExecArray): number | undefined {
  const start = match.index + match[0].length;
  const blankLine = text.slice(start).search(/\n[ \t]*\n/);
  const paragraph = blankLine === -1 ? text.slice(start) : text.slice(start, start + blankLine);
  const closing = new RegExp(`(?<!\`)${match[0]}(?!\`)`).exec(paragraph);
  return closing ? start + closing.index + closing[0].length : undefined;
}

function commentEnd(text: string, start: number): number | undefined {
  const end = text.indexOf('-->', start + 4);
  return end === -1 ? undefined : end + 3;
}
