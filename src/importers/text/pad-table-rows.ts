import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import { codeRegions } from './code-regions.ts';
import { originalLine, type SourceMappedText } from './source-mapped-text.ts';
import { applySourceEdits, rangeTest, type SourceEdit } from './text-edits.ts';

const DELIMITER_ROW = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Gives every row of a table as many cells as its widest row: Markdown drops cells beyond those of the head. */
export function padTableRows(source: SourceMappedText, report: ReportDiagnostic): SourceMappedText {
  const isCode = rangeTest(codeRegions(source.text));
  const rows = source.text.split('\n');
  const edits: SourceEdit[] = [];
  let [start, width, delimiter] = [0, 0, -1];
  for (const [index, row] of rows.entries()) {
    const next = start + row.length + 1;
    if (!row.includes('|')) width = 0;
    else if (width === 0 && isDelimiterRow(rows, index + 1) && !isCode(next)) {
      delimiter = index + 1;
      width = tableWidth(rows, delimiter);
    }
    const padded = width > 0 ? padRow(row, index === delimiter, width) : undefined;
    if (padded !== undefined) {
      if (index !== delimiter) report('fixed', 'ragged-table', originalLine(source, start), row.trim());
      edits.push({ start, end: start + row.length, replacement: padded });
    }
    start = next;
  }
  return applySourceEdits(source, edits);
}

/** True for `| --- | --- |` below a row with a bar. */
function isDelimiterRow(rows: readonly string[], index: number): boolean {
  const row = rows[index] ?? '';
  return row.includes('|') && DELIMITER_ROW.test(row) && (rows[index - 1] ?? '').includes('|');
}

/** The largest number of cells in a row of the table whose delimiter row has an index. */
function tableWidth(rows: readonly string[], delimiter: number): number {
  let width = tableCells(rows[delimiter - 1] ?? '').length;
  for (let index = delimiter + 1; (rows[index] ?? '').includes('|'); index++)
    width = Math.max(width, tableCells(rows[index] ?? '').length);
  return width;
}

function padRow(row: string, isDelimiter: boolean, width: number): string | undefined {
  const cells = tableCells(row);
  if (cells.length >= width) return undefined;
  const added = Array.from({ length: width - cells.length }, () => (isDelimiter ? ' --- ' : '  '));
  return `|${[...cells, ...added].join('|')}|`;
}

function tableCells(row: string): string[] {
  const content = row.trim().replace(/^\||(?<!\\)\|$/g, '');
  return content
    .replace(/`[^`]*`/g, (code) => code.replaceAll('|', '\u0000'))
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\u0000', '|'));
}
