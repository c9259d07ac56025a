import { type HtmlToken, tokenizeHtml } from '#text/html.ts';
import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import { codeRegions } from '../text/code-regions.ts';
import type { SourceMappedText } from '../text/source-mapped-text.ts';
import { replaceMatches } from '../text/text-edits.ts';

/** A table without a table in it. */
const INNERMOST_TABLE = /<table\b[^>]*>(?:(?!<table\b)[\s\S])*?<\/table\s*>/gi;

/** Turns tables of HTML into tables of Markdown, in which a cell is one line. */
export function convertHtmlTables(source: SourceMappedText, report: ReportDiagnostic): SourceMappedText {
  return replaceMatches(
    source,
    INNERMOST_TABLE,
    ({ 0: html }, line) => {
      const { rows, outside, tags } = readTable(html);
      if (rows.length === 0) return undefined;
      for (const tag of tags) report('info', 'html-tag', line, tag);
      return `\n\n${outside ? `${outside}\n\n` : ''}${tableMarkdown(rows)}\n\n`;
    },
    codeRegions(source.text),
  );
}

function tableMarkdown(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const [head, ...body] = rows.map((row) => {
    const padding = Array.from({ length: width - row.length }, () => '');
    return `| ${[...row, ...padding].join(' | ')} |`;
  });
  return [head, `|${' --- |'.repeat(width)}`, ...body].join('\n');
}

interface HtmlTable {
  /** Cells as Markdown of one line. */
  rows: string[][];
  /** What is in the table but in none of its cells: its caption. */
  outside: string;
  /** The tags of the table and of lists in it, which the Markdown does not have. */
  tags: string[];
}

function readTable(html: string): HtmlTable {
  const rows: string[][] = [];
  const tags: string[] = [];
  let outside = '';
  let inCell = false;
  const addContent = (content: string) => {
    const row = rows.at(-1);
    if (inCell && row) row.push(`${row.pop() ?? ''}${content}`);
    else outside += content;
  };
  for (const token of tokenizeHtml(html)) {
    const raw = html.slice(token.start, token.end);
    const name = tagName(token) ?? '';
    const isOpening = token.type === 'open';
    if (TABLE_TAGS.has(name)) {
      tags.push(raw);
      if (isOpening && name === 'tr') rows.push([]);
      inCell = isOpening && (name === 'td' || name === 'th');
      if (inCell && rows.length === 0) rows.push([]);
      if (inCell) rows.at(-1)?.push('');
      else addContent(' ');
    } else if (LIST_TAGS.has(name)) {
      tags.push(raw);
      addContent(inCell && isOpening && name === 'li' ? ' • ' : ' ');
    } else addContent(raw);
  }
  const filled = rows.filter((row) => row.length > 0).map((row) => row.map(cellMarkdown));
  return { rows: filled, outside: outside.replace(/\s+/g, ' ').trim(), tags };
}

const TABLE_TAGS: ReadonlySet<string> = new Set(
  'table thead tbody tfoot tr td th colgroup col caption'.split(' '),
);
const LIST_TAGS: ReadonlySet<string> = new Set(['ul', 'ol', 'li']);

/** The name of a tag; undefined for text and comments. */
function tagName(token: HtmlToken): string | undefined {
  return token.type === 'open' || token.type === 'close' ? token.name : undefined;
}

/** A cell in one line; the items of a list in it are separated by dots. */
function cellMarkdown(cell: string): string {
  return cell.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim().replace(/^• /, '');
}
