import type { Entry } from '#reader/entry.ts';
import { type Finding, hintFinding, withFix } from '#reader/finding.ts';
import { contentSchema } from '#schemas/kinds.ts';
import type { Rule } from '../rule.ts';

export const fieldsAreOrdered: Rule = {
  name: 'fields-are-ordered',
  description: 'The top-level fields of a file are in the order of their schema.',
  check: ({ inspected }) => inspected.flatMap(orderFinding),
};

function orderFinding(entry: Entry): Finding[] {
  const { file, text } = entry;
  const order = Object.keys(contentSchema(entry).shape);
  const written = fieldBlocks(entry);
  const sorted = [...written].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  const index = sorted.findIndex((block, at) => block !== written[at]);
  const first = sorted[index];
  if (!first) return [];
  const after = sorted[index - 1]?.key;
  const args = { field: first.key, ...(after && { after }) };
  const finding = hintFinding('field-order', file, entry.keyPositionOf([], first.key), args);
  const [start, end] = [written[0]?.start ?? 0, written.at(-1)?.end ?? 0];
  const reordered = sorted.map((block) => text.slice(block.start, block.end)).join('');
  return [withFix(finding, [{ file, start, end, text: reordered }])];
}

/** The lines of a top-level field with the comments above it; offsets in the file. */
interface FieldBlock {
  key: string;
  start: number;
  end: number;
}

/** The blocks of a file in its order; none when a field does not begin its line or the last line is not ended. */
function fieldBlocks(entry: Entry): FieldBlock[] {
  const keys = Object.keys(entry.data);
  const end = entry.prose ? entry.text.indexOf('\n---', 4) + 1 : entry.text.length;
  if (entry.text[end - 1] !== '\n') return [];
  const starts = keys.flatMap((key) => {
    const { line, column } = entry.keyPositionOf([], key);
    return column === 1 ? [{ key, start: withCommentsAbove(entry.text, lineOffset(entry.text, line)) }] : [];
  });
  if (starts.length !== keys.length) return [];
  const ordered = starts.sort((a, b) => a.start - b.start);
  return ordered.map((block, index) => ({ ...block, end: ordered[index + 1]?.start ?? end }));
}

function lineOffset(text: string, line: number): number {
  let offset = 0;
  for (let count = 1; count < line; count++) offset = text.indexOf('\n', offset) + 1;
  return offset;
}

function withCommentsAbove(text: string, start: number): number {
  const comments = /(?:^|\n)((?:#[^\n]*\n)+)$/.exec(text.slice(0, start))?.[1] ?? '';
  return start - comments.length;
}
