import { codeSpans } from './code.ts';
import type { Tell } from './diagnostic.ts';
import { type Edit, inSpans, lineAt, splice, type Traced } from './source-mapped-text.ts';

const RULE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Gives every row of a table as many cells as its head: Markdown drops what is beyond, silently. */
export function evened(whole: Traced, tell: Tell): Traced {
  const code = codeSpans(whole.text);
  const rows = whole.text.split('\n');
  const edits: Edit[] = [];
  let at = 0;
  let width = 0;
  for (const [index, row] of rows.entries()) {
    const isRule =
      row.includes('|') && RULE.test(row) && (rows[index - 1] ?? '').includes('|') && !inSpans(code, at);
    if (isRule) width = widest(rows, index);
    else if (!row.includes('|')) width = 0;
    const edit = width > 0 ? evenRow(row, isRule, width) : undefined;
    const head =
      width === 0 && isHead(rows, index) ? evenRow(row, false, widest(rows, index + 1)) : undefined;
    const made = edit ?? head;
    if (made !== undefined) {
      if (!isRule) tell('mended', 'ragged-table', lineAt(whole, at), row.trim());
      edits.push({ start: at, end: at + row.length, with: made });
    }
    at += row.length + 1;
  }
  return splice(whole, edits);
}

function isHead(rows: readonly string[], index: number): boolean {
  return (
    (rows[index] ?? '').includes('|') &&
    RULE.test(rows[index + 1] ?? '') &&
    (rows[index + 1] ?? '').includes('|')
  );
}

/** The most cells any row of the table has whose rule stands at an index. */
function widest(rows: readonly string[], rule: number): number {
  let width = cells(rows[rule - 1] ?? '').length;
  for (let index = rule + 1; (rows[index] ?? '').includes('|'); index++)
    width = Math.max(width, cells(rows[index] ?? '').length);
  return width;
}

function evenRow(row: string, isRule: boolean, width: number): string | undefined {
  const own = cells(row);
  if (own.length >= width) return undefined;
  const more = Array.from({ length: width - own.length }, () => (isRule ? ' --- ' : '  '));
  return `|${[...own, ...more].join('|')}|`;
}

function cells(row: string): string[] {
  const inner = row.trim().replace(/^\||(?<!\\)\|$/g, '');
  return inner
    .replace(/`[^`]*`/g, (code) => code.replaceAll('|', '\u0000'))
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\u0000', '|'));
}
