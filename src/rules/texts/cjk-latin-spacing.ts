import type { ProseSentence } from '#prose/read-prose.ts';
import { formatCjkSpacing } from '#prose/style-errors.ts';
import type { TextRun } from '#prose/text-runs.ts';
import type { Entry } from '#reader/entry.ts';
import { type Finding, type TextEdit, warningFinding, withFix } from '#reader/finding.ts';
import { positionAt } from '#text/position.ts';
import type { Rule } from '../rule.ts';
import { type Replacement, separatorChanges } from './separator-changes.ts';

export const cjkLatinSpacing: Rule = {
  name: 'cjk-latin-spacing',
  description: 'Chinese text has the spacing and punctuation of autocorrect.',
  check: ({ inspected }) =>
    inspected.flatMap((entry) =>
      langOf(entry)?.startsWith('zh')
        ? (entry.prose?.sentences ?? []).flatMap((sentence) => spacingFinding(entry, sentence))
        : [],
    ),
};

function langOf(entry: Entry): string | undefined {
  return entry.role === 'original' ? entry.data.lang : entry.lang;
}

function spacingFinding({ file, text }: Entry, sentence: ProseSentence): Finding[] {
  const changes = separatorChanges(sentence.text, formatCjkSpacing(sentence.text));
  const [first] = changes;
  if (!first) return [];
  const edits = changes.flatMap((change) => editInFile(file, sentence.runs, change) ?? []);
  const position = positionAt(text, offsetInFile(sentence.runs, first.start) ?? 0);
  const finding = warningFinding('spacing', file, position, excerpt(sentence.text, changes));
  return [withFix(finding, edits.length === changes.length ? edits : [])];
}

/** Code units of context before the first change and after the last, and the length in which changes are shown. */
const CONTEXT = 6;
const MAX_LENGTH = 40;

/** The text around the first changes, as written and as expected. */
function excerpt(text: string, changes: readonly Replacement[]): { written: string; expected: string } {
  const start = Math.max(0, (changes[0]?.start ?? 0) - CONTEXT);
  const shown = changes.filter((change) => change.end < start + MAX_LENGTH);
  const written = text.slice(start, (shown.at(-1)?.end ?? 0) + CONTEXT);
  const expected = shown.reduceRight(
    (all, change) => all.slice(0, change.start - start) + change.text + all.slice(change.end - start),
    written,
  );
  return { written, expected };
}

/**
 * The change as an edit of the file, for a change inside one run of plain text, or an insertion between two runs of
 * which at least one is outside of links; else undefined.
 */
function editInFile(
  file: string,
  runs: readonly TextRun[],
  { start, end, text }: Replacement,
): TextEdit | undefined {
  const run = runs.find((one) => one.start <= start && end <= one.end && (start > one.start || end > start));
  if (run) {
    const offset = run.offset + start - run.start;
    return { file, start: offset, end: offset + end - start, text };
  }
  if (end > start) return undefined;
  const [left, right] = [runs.find((one) => one.end === start), runs.find((one) => one.start === start)];
  const offset = left?.linkable
    ? left.offset + left.end - left.start
    : right?.linkable
      ? right.offset
      : undefined;
  return offset === undefined ? undefined : { file, start: offset, end: offset, text };
}

function offsetInFile(runs: readonly TextRun[], offset: number): number | undefined {
  const run = runs.find(({ start, end }) => start <= offset && offset <= end);
  return run && run.offset + offset - run.start;
}
