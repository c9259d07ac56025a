import type { TextEdit } from '../finding.ts';

/** A line of dashes as it is typed with a Chinese keyboard, too long or too short, or as in TOML. */
const DASHES = /^[\s\ufeff]*(?:[-－—–―─]{1,8}|\+{3})[ \t\u3000]*$/;
const FIELD_LINE = /^\s*(?:$|#(?!#)|\/\/|[-－•]\s*\S|"?[A-Za-z][\w-]*"?\s*[:：=]|[\]}])|^\s+\S/;
const NAMED_FIELD = /^"?[A-Za-z][\w-]*"?\s*[:：=]/;
const CODE_FENCE = /^(`{3,}|~{3,})\w*\s*$/;

/** Front matter whose line of dashes is missing or written otherwise, with the edits that give it one. */
export interface FenceSlip {
  fence: 'opening' | 'closing' | 'code';
  /** The line as written; undefined when it is missing. */
  written?: string;
  /** From 1. */
  line: number;
  edits: Omit<TextEdit, 'file'>[];
}

/**
 * What is wrong with the lines of dashes of a Markdown file; undefined when the file does not begin with front matter.
 */
export function fenceSlip(text: string): FenceSlip | undefined {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[first] ?? '';
  if (CODE_FENCE.test(opening)) return codeFence(lines, first);
  if (!DASHES.test(opening)) return missingOpening(lines, first);
  if (opening.trimEnd() !== '---' || first > 0) {
    const end = offsetOf(lines, first) + opening.length;
    const edits = [{ start: 0, end, text: '---' }];
    return { fence: 'opening', written: opening.trim(), line: first + 1, edits };
  }
  return closingSlip(lines);
}

/** A file pasted with the fence of the code block that it was an example in. */
function codeFence(lines: readonly string[], first: number): FenceSlip | undefined {
  const written = (lines[first] ?? '').trim();
  if (!DASHES.test(lines[first + 1] ?? '')) return undefined;
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const mark = CODE_FENCE.exec(written)?.[1] ?? '';
  const isClosed = last > first && lines[last]?.trim() === mark;
  const closing = { start: offsetOf(lines, last), end: offsetOf(lines, last + 1) - 1, text: '' };
  const edits = [{ start: 0, end: offsetOf(lines, first + 1), text: '' }, ...(isClosed ? [closing] : [])];
  return { fence: 'code', written, line: first + 1, edits };
}

/** Fields above a first line of dashes. */
function missingOpening(lines: readonly string[], first: number): FenceSlip | undefined {
  const isField = /^[a-z][A-Za-z]*\s*[:：]/.test(lines[first] ?? '');
  if (!isField || !lines.some((line) => DASHES.test(line))) return undefined;
  const start = offsetOf(lines, first);
  return { fence: 'opening', line: first + 1, edits: [{ start, end: start, text: '---\n' }] };
}

function closingSlip(lines: readonly string[]): FenceSlip | undefined {
  const closing = lines.indexOf('---', 1);
  const isField = (line: string, index: number) =>
    FIELD_LINE.test(line) || hasFieldBelow(lines, index, closing);
  const afterFields = lines.findIndex((line, index) => index > 0 && !isField(line, index));
  const end = afterFields === -1 ? lines.length : afterFields;
  const dashes = lines.findIndex((line, index) => index > 0 && index <= end && DASHES.test(line));
  const written = lines[dashes];
  if (written?.trimEnd() === '---') return undefined;
  if (written !== undefined) {
    const start = offsetOf(lines, dashes);
    const edits = [{ start, end: start + written.length, text: '---' }];
    return { fence: 'closing', written: written.trim(), line: dashes + 1, edits };
  }
  const last = lines.findLastIndex((line, index) => index < end && line.trim() !== '');
  const start = offsetOf(lines, last + 1);
  const isAtEnd = last + 1 >= lines.length;
  const at = isAtEnd ? start - 1 : start;
  return {
    fence: 'closing',
    line: last + 2,
    edits: [{ start: at, end: at, text: isAtEnd ? '\n---\n' : '---\n' }],
  };
}

/** A line that is no field, such as the second line of a value, and has fields below it. */
function hasFieldBelow(lines: readonly string[], index: number, closing: number): boolean {
  return (
    closing > index && NAMED_FIELD.test(lines.slice(index + 1, closing).findLast((line) => line !== '') ?? '')
  );
}

function offsetOf(lines: readonly string[], index: number): number {
  return lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
}
