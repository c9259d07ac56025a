import type { Refusal } from '../diagnostics/refusal.ts';
import { firstLine, type SourceMappedText } from '../text/source-mapped-text.ts';
import type { FrontMatterField } from './field.ts';

/** The `key: value` lines of a front matter that is not valid YAML; other lines continue the key above them. */
export function lineByLineFields(source: SourceMappedText): FrontMatterField[] | Refusal {
  const fields: FrontMatterField[] = [];
  for (const [index, row] of source.text.split('\n').entries()) {
    const [, key, value = ''] = /^([A-Za-z_][\w-]*)[ \t]*:(?:[ \t]+(.*)|$)/.exec(row) ?? [];
    const last = fields.at(-1);
    if (key) fields.push({ key, value: plainValue(value), line: source.lines[index] ?? 1, raw: row });
    else if (last && row.trim() !== '' && !row.trim().startsWith('#')) {
      last.raw += `\n${row}`;
      last.value = continuedValue(last.value, row);
    }
  }
  return fields.length > 0 ? fields : { code: 'unreadable-front-matter', line: firstLine(source) };
}

/** A value without its quotes; `[a, b]` is a list. */
function plainValue(source: string): unknown {
  const unquoted = source.trim().replace(/^(["'])(.*)\1$/, '$2');
  const [, items] = /^\[(.*)\]$/.exec(unquoted) ?? [];
  if (items === undefined) return unquoted;
  return items
    .split(/[,，]/)
    .map((item) => String(plainValue(item)))
    .filter(Boolean);
}

function continuedValue(value: unknown, row: string): unknown {
  const [, item] = /^\s*-\s+(.*)$/.exec(row) ?? [];
  if (item !== undefined) return [...(Array.isArray(value) ? value : []), plainValue(item)];
  return `${typeof value === 'string' ? value.replace(/^[>|]-?$/, '') : ''} ${row.trim()}`.trim();
}
