import type { Span } from './source-mapped-text.ts';

/** A stretch that is not prose: code, which stays as it is, or an HTML comment. */
export interface Region extends Span {
  kind: 'fence' | 'code' | 'comment';
}

const NEXT = /<!--|^[ \t>]*(?:[-*+] +|\d+[.)] +)?(`{3,}|~{3,})[^\n`]*$|(`+)/gm;

/**
 * Fenced code, code in a line and HTML comments, in the order of the text. Whatever begins first hides what is
 * inside it, as in a browser of Markdown.
 */
export function regions(text: string): Region[] {
  const found: Region[] = [];
  const next = new RegExp(NEXT);
  for (let match = next.exec(text); match; match = next.exec(text)) {
    const end = match[1]
      ? fenceEnd(text, match)
      : match[2]
        ? codeEnd(text, match)
        : commentEnd(text, match.index);
    if (end === undefined) continue;
    const kind = match[1] ? 'fence' : match[2] ? 'code' : 'comment';
    found.push({ kind, start: match.index, end });
    next.lastIndex = end;
  }
  return found;
}

/** Code alone. */
export function codeSpans(text: string): Region[] {
  return regions(text).filter(({ kind }) => kind !== 'comment');
}

function fenceEnd(text: string, match: RegExpExecArray): number {
  const fence = match[1] ?? '```';
  const close = new RegExp(`^[ \\t>]*\\${fence[0]}{${fence.length},}[ \\t]*$`, 'gm');
  close.lastIndex = match.index + match[0].length + 1;
  const found = close.exec(text);
  return found ? found.index + found[0].length : text.length;
}

/** Code in a line ends with as many marks as it began with, in the same paragraph. */
function codeEnd(text: string, match: RegExpExecArray): number | undefined {
  const from = match.index + match[0].length;
  const blank = text.slice(from).search(/\n[ \t]*\n/);
  const paragraph = blank === -1 ? text.slice(from) : text.slice(from, from + blank);
  const close = new RegExp(`(?<!\`)${match[0]}(?!\`)`).exec(paragraph);
  return close ? from + close.index + close[0].length : undefined;
}

function commentEnd(text: string, start: number): number | undefined {
  const end = text.indexOf('-->', start + 4);
  return end === -1 ? undefined : end + 3;
}
