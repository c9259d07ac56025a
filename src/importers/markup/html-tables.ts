import { attributeValue, type HtmlOpenTag, type HtmlToken, tokenizeHtml } from '#text/html.ts';
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
      const { rows, spans, outside, tags } = readTable(html);
      if (rows.length === 0) return undefined;
      for (const tag of tags) report('info', 'html-tag', line, tag);
      for (const tag of spans) report('review', 'spanning-cell', line, tag);
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
  /** Tags of cells that span columns or rows; the cells they cover are empty. */
  spans: string[];
  /** What is in the table but in none of its cells: its caption. */
  outside: string;
  /** The tags of the table and of lists in it, which the Markdown does not have. */
  tags: string[];
}

function readTable(html: string): HtmlTable {
  const grid = new TableGrid();
  const { rows } = grid;
  const tags: string[] = [];
  let outside = '';
  let inCell = false;
  const addContent = (content: string) => {
    if (inCell) grid.append(content);
    else outside += content;
  };
  for (const token of tokenizeHtml(html)) {
    const raw = html.slice(token.start, token.end);
    const name = tagName(token) ?? '';
    const isOpening = token.type === 'open';
    if (TABLE_TAGS.has(name)) {
      tags.push(raw);
      if (isOpening && name === 'tr') grid.startRow();
      inCell = isOpening && (name === 'td' || name === 'th');
      if (inCell && token.type === 'open') grid.startCell(token, raw);
      else addContent(' ');
    } else if (LIST_TAGS.has(name)) {
      tags.push(raw);
      addContent(inCell && isOpening && name === 'li' ? ' • ' : ' ');
    } else addContent(raw);
  }
  const filled = rows.filter((row) => row.length > 0).map((row) => row.map(cellMarkdown));
  return { rows: filled, spans: grid.spans, outside: outside.replace(/\s+/g, ' ').trim(), tags };
}

/** Cells in rows of equal columns. A cell that spans several is in the first of them, and the others are empty. */
class TableGrid {
  readonly rows: string[][] = [];
  readonly spans: string[] = [];
  /** How many further rows a cell above covers, by column. */
  private covered: number[] = [];
  private cell = 0;
  private next = 0;

  startRow(): void {
    const above = this.rows.at(-1);
    for (let column = this.next; above && column < this.covered.length; column++)
      if ((this.covered[column] ?? 0) > 0) this.cover(above, column);
    this.rows.push([]);
    this.next = 0;
  }

  startCell(tag: HtmlOpenTag, raw: string): void {
    if (this.rows.length === 0) this.startRow();
    const row = this.rows.at(-1) ?? [];
    while ((this.covered[this.next] ?? 0) > 0) this.cover(row, this.next++);
    const [columns, rows] = [spanOf(tag, 'colspan'), spanOf(tag, 'rowspan')];
    if (columns > 1 || rows > 1) this.spans.push(raw);
    this.cell = this.next;
    for (let column = 0; column < columns; column++) {
      row[this.next] = '';
      this.covered[this.next++] = rows - 1;
    }
  }

  append(content: string): void {
    const row = this.rows.at(-1);
    if (row) row[this.cell] = `${row[this.cell] ?? ''}${content}`;
  }

  private cover(row: string[], column: number): void {
    row[column] = '';
    this.covered[column] = (this.covered[column] ?? 0) - 1;
  }
}

/** A larger number of spanned columns or rows is taken for a slip of typing. */
const MAX_SPAN = 100;

function spanOf(tag: HtmlOpenTag, name: 'colspan' | 'rowspan'): number {
  const span = Number(attributeValue(tag, name) ?? 1);
  return Number.isInteger(span) && span >= 1 && span <= MAX_SPAN ? span : 1;
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
