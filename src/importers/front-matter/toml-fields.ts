import { parse } from 'smol-toml';
import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Refusal } from '../diagnostics/refusal.ts';
import { firstLine, type SourceMappedText } from '../text/source-mapped-text.ts';
import { reportCommentedKeys } from './commented-keys.ts';
import type { FrontMatterField } from './field.ts';

/** The fields of a TOML front matter. */
export function readTomlFields(
  toml: SourceMappedText,
  report: ReportDiagnostic,
): FrontMatterField[] | Refusal {
  reportCommentedKeys(toml, report);
  const rows = toml.text.split('\n');
  try {
    return Object.entries(parse(toml.text)).map(([key, value]): FrontMatterField => {
      const row = rows.findIndex((text) => isRowOfKey(text, key));
      return {
        key,
        value: value instanceof Date ? value.toISOString() : value,
        line: toml.lines[Math.max(0, row)] ?? 1,
        raw: rowsOfKey(rows, row),
      };
    });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return { code: 'unreadable-front-matter', line: firstLine(toml), detail: message.split('\n')[0] ?? '' };
  }
}

/** `key = …`, `[key]`, `[[key]]` or `key.name = …`. */
function isRowOfKey(row: string, key: string): boolean {
  return new RegExp(`^\\s*\\[*["']?${key}["']?\\s*[\\].=]`).test(row);
}

/** The rows of a key; a table goes on to the next table. */
function rowsOfKey(rows: readonly string[], start: number): string {
  const next = /^\s*\[/.test(rows[start] ?? '') ? /^\s*\[/ : /^\s*(?:\[|["']?[\w-]+["']?\s*=)/;
  const end = rows.findIndex((row, index) => index > start && next.test(row));
  return rows
    .slice(Math.max(0, start), end === -1 ? rows.length : end)
    .join('\n')
    .trimEnd();
}
