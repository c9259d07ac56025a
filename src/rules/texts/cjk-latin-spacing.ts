import type { ProseSentence } from '#prose/read-prose.ts';
import type { TextRun } from '#prose/text-runs.ts';
import { formatCjkSpacing } from '#prose/style-errors.ts';
import type { Entry } from '#reader/entry.ts';
import { type TextEdit, withFix, warningFinding } from '#reader/finding.ts';
import type { Post } from '#schemas/post.ts';
import { positionAt } from '../place-at.ts';
import type { Rule } from '../rule.ts';

/** Chinese text has its blanks and its punctuation as autocorrect sets them. */
export const cjkLatinSpacing: Rule = ({ entries }) =>
  entries.flatMap((entry) => {
    const lang = entry.lang ?? (entry.data as Partial<Post>).lang;
    return lang?.startsWith('zh') ? (entry.prose?.sentences ?? []).flatMap((one) => slips(entry, one)) : [];
  });

function slips(entry: Entry, sentence: ProseSentence) {
  const changes = changesOf(sentence.text, formatCjkSpacing(sentence.text));
  const [first] = changes;
  if (!first) return [];
  const edits = changes.map((change) => editOf(entry, sentence.runs, change));
  const shown = windowOf(sentence.text, changes);
  const place = positionAt(entry.text, originOf(sentence.runs, first.from) ?? 0);
  const mended = edits.flatMap((edit) => edit ?? []);
  return [
    withFix(warningFinding('spacing', entry.file, place, shown), mended.length === edits.length ? mended : []),
  ];
}

/** What is written and what should be, from a little before the first change to a little after the last. */
function windowOf(text: string, changes: readonly Change[]): { written: string; better: string } {
  const from = Math.max(0, (changes[0]?.from ?? 0) - 6);
  const near = changes.filter((change) => change.until < from + 40);
  const until = (near.at(-1)?.until ?? 0) + 6;
  const written = text.slice(from, until);
  const moved = near.map((change) => ({ ...change, from: change.from - from, until: change.until - from }));
  const better = moved.reduceRight(
    (words, change) => words.slice(0, change.from) + change.text + words.slice(change.until),
    written,
  );
  return { written, better };
}

interface Change {
  from: number;
  until: number;
  text: string;
}

/** What differs between two texts that share every letter: each run of blanks and signs that changed. */
function changesOf(before: string, after: string): Change[] {
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (before[i] === after[j]) {
      i++;
      j++;
      continue;
    }
    const [from, start] = [i, j];
    while (i < before.length && !isLetter(before[i])) i++;
    while (j < after.length && !isLetter(after[j])) j++;
    if (i === from && j === start) return [];
    changes.push({ from, until: i, text: after.slice(start, j) });
  }
  return changes;
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

/** The change in the file, when it lies in one piece of plain text or between two of which one is free. */
function editOf({ file }: Entry, runs: readonly TextRun[], { from, until, text }: Change): TextEdit | undefined {
  const inside = runs.find(
    (run) => run.start <= from && until <= run.end && (from > run.start || until > from),
  );
  if (inside) {
    const at = inside.offset + from - inside.start;
    return { file, start: at, end: at + until - from, text };
  }
  const [left, right] = [runs.find((run) => run.end === from), runs.find((run) => run.start === from)];
  const at = left?.linkable ? left.offset + left.end - left.start : right?.linkable ? right.offset : undefined;
  return at === undefined || until > from ? undefined : { file, start: at, end: at, text };
}

function originOf(runs: readonly TextRun[], at: number): number | undefined {
  const run = runs.find(({ start, end }) => start <= at && at <= end);
  return run && run.offset + at - run.start;
}
