import { parse as parseToml } from 'smol-toml';
import { isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Refusal, Tell } from './diagnostic.ts';
import type { Traced } from './source-mapped-text.ts';

/** One key of a front matter as it stood in the file. */
export interface Field {
  key: string;
  value: unknown;
  line: number;
  /** The lines of the file that hold it. */
  raw: string;
}

/** Fields of YAML; where it is not sound, of its plain `key: value` lines. */
export function readFields(yaml: Traced, tell: Tell): Field[] | Refusal {
  commented(yaml, tell);
  const counter = new LineCounter();
  const text = yaml.text.replace(/\t/g, '  ').replace(/[\u00a0\u200b\ufeff]/g, ' ');
  const document = parseDocument(text, {
    uniqueKeys: false,
    strict: false,
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const lineOf = (offset: number) => yaml.lines[counter.linePos(offset).line - 1] ?? 1;
  const broken = document.errors[0];
  if (broken) tell('mended', 'bad-front-matter', lineOf(broken.pos[0]), broken.message.split('\n')[0] ?? '');
  if (broken || !isMap(document.contents)) return lineByLine(yaml);
  const pairs = document.contents.items.filter((item) => isPair(item) && isScalar(item.key));
  const starts = pairs.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0));
  const fields = pairs.map((pair, index): Field => {
    const raw = text
      .slice(starts[index], starts[index + 1] ?? text.length)
      .replace(/(?:\n\s*#.*)+\s*$/, '')
      .trimEnd();
    return {
      key: String(isScalar(pair.key) ? pair.key.value : ''),
      value: pair.value?.toJS(document) ?? null,
      line: lineOf(starts[index] ?? 0),
      raw,
    };
  });
  return lastOfEach(fields, tell);
}

function commented(yaml: Traced, tell: Tell): void {
  for (const [index, line] of yaml.text.split('\n').entries())
    if (/^\s*#/.test(line)) tell('left', 'commented-key', yaml.lines[index] ?? 1, line.trim());
}

function lineByLine(yaml: Traced): Field[] | Refusal {
  const fields: Field[] = [];
  for (const [index, line] of yaml.text.split('\n').entries()) {
    const [, key, words = ''] = /^([A-Za-z_][\w-]*)[ \t]*:(?:[ \t]+(.*)|$)/.exec(line) ?? [];
    const last = fields.at(-1);
    if (key) fields.push({ key, value: unquoted(words), line: yaml.lines[index] ?? 1, raw: line });
    else if (last && line.trim() !== '' && !line.trim().startsWith('#')) {
      last.raw += `\n${line}`;
      last.value = continued(last.value, line);
    }
  }
  return fields.length > 0 ? fields : { code: 'unreadable-front-matter', line: yaml.lines[0] ?? 1 };
}

function unquoted(words: string): unknown {
  const bare = words.trim().replace(/^(["'])(.*)\1$/, '$2');
  const list = /^\[(.*)\]$/.exec(bare);
  return list
    ? (list[1] ?? '')
        .split(/[,，]/)
        .map((word) => String(unquoted(word)))
        .filter(Boolean)
    : bare;
}

function continued(value: unknown, line: string): unknown {
  const [, item] = /^\s*-\s+(.*)$/.exec(line) ?? [];
  if (item !== undefined) return [...(Array.isArray(value) ? value : []), unquoted(item)];
  return `${typeof value === 'string' ? value.replace(/^[>|]-?$/, '') : ''} ${line.trim()}`.trim();
}

/** A key that stands twice: the last counts, lists of both are kept together by whoever reads them. */
function lastOfEach(fields: readonly Field[], tell: Tell): Field[] {
  return fields.filter((field, index) => {
    const later = fields.slice(index + 1).some(({ key }) => key === field.key);
    const same = fields.slice(index + 1).some(({ key, raw }) => key === field.key && raw === field.raw);
    if (later) tell(same ? 'left' : 'dropped', 'duplicate-key', field.line, field.raw);
    return !later;
  });
}

/** Fields of TOML. */
export function readToml(toml: Traced, tell: Tell): Field[] | Refusal {
  commented(toml, tell);
  try {
    const data = parseToml(toml.text);
    const rows = toml.text.split('\n');
    return Object.entries(data).map(([key, value]): Field => {
      const at = rows.findIndex((row) => new RegExp(`^\\s*\\[*["']?${key}["']?\\s*[\\].=]`).test(row));
      return {
        key,
        value: value instanceof Date ? value.toISOString() : value,
        line: toml.lines[Math.max(0, at)] ?? 1,
        raw: rawToml(rows, at),
      };
    });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return { code: 'unreadable-front-matter', line: toml.lines[0] ?? 1, more: message.split('\n')[0] ?? '' };
  }
}

/** The rows of a key; a table goes on until the next one. */
function rawToml(rows: readonly string[], at: number): string {
  const next = /^\s*\[/.test(rows[at] ?? '') ? /^\s*\[/ : /^\s*(?:\[|["']?[\w-]+["']?\s*=)/;
  const end = rows.findIndex((row, index) => index > at && next.test(row));
  return rows
    .slice(Math.max(0, at), end === -1 ? rows.length : end)
    .join('\n')
    .trimEnd();
}
