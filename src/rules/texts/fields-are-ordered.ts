import type { Entry } from '#reader/entry.ts';
import { hintFinding, withFix } from '#reader/finding.ts';
import { kinds } from '#schemas/kinds.ts';
import { translation } from '#schemas/post.ts';
import { programme } from '#schemas/session.ts';
import type { Rule } from '../rule.ts';

/** Fields stand in the order of their schema, so that who opens any file knows where to look. */
export const fieldsAreOrdered: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    const order = orderOf(entry);
    const parts = partsOf(entry);
    const sorted = [...parts].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
    const at = sorted.findIndex((part, index) => part !== parts[index]);
    const first = sorted[at];
    if (!first) return [];
    const after = sorted[at - 1]?.key;
    const finding = hintFinding('field-order', entry.file, entry.keyPositionOf([], first.key), {
      field: first.key,
      ...(after && { after }),
    });
    const [from, until] = [parts[0]?.from ?? 0, parts.at(-1)?.until ?? 0];
    const text = sorted.map((part) => entry.text.slice(part.from, part.until)).join('');
    return [withFix(finding, [{ file: entry.file, start: from, end: until, text }])];
  });

interface Part {
  key: string;
  from: number;
  until: number;
}

function orderOf({ kind, role }: Entry): string[] {
  const schema = role === 'programme' ? programme : role === 'translation' ? translation : kinds[kind].schema;
  return Object.keys(schema.shape);
}

/** The lines of each field, the comments above it included, as they follow each other. */
function partsOf(entry: Entry): Part[] {
  const starts = Object.keys(entry.data as object).flatMap((key) => {
    const { line, column } = entry.keyPositionOf([], key);
    return column === 1 ? [{ key, from: withComments(entry.text, offsetOf(entry.text, line)) }] : [];
  });
  if (starts.length !== Object.keys(entry.data as object).length) return [];
  const ordered = starts.sort((a, b) => a.from - b.from);
  const end = entry.prose ? entry.text.indexOf('\n---', 4) + 1 : entry.text.length;
  const closed = entry.text[end - 1] === '\n';
  if (!closed) return [];
  return ordered.map((part, index) => ({ ...part, until: ordered[index + 1]?.from ?? end }));
}

function offsetOf(text: string, line: number): number {
  let at = 0;
  for (let count = 1; count < line; count++) at = text.indexOf('\n', at) + 1;
  return at;
}

function withComments(text: string, from: number): number {
  const above = /(?:^|\n)((?:#[^\n]*\n)+)$/.exec(text.slice(0, from))?.[1] ?? '';
  return from - above.length;
}
