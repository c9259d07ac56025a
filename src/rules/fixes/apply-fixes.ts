import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MagicString from 'magic-string';
import { type Archive, readArchive } from '#reader/archive.ts';
import { decodeFile } from '#reader/file-encoding.ts';
import type { Finding, TextEdit } from '#reader/finding.ts';
import { checkArchive } from '../check-archive.ts';

/** The archive after fixing, the findings that are left, and the findings that were fixed. */
export interface FixResult {
  archive: Archive;
  findings: Finding[];
  fixed: Finding[];
}

/** A fix may make another finding visible, or wait because its edits touch another's; more rounds mean a loop. */
const MAX_ROUNDS = 5;

/** Writes the fixes of a content folder and checks it again, until no finding has a fix. */
export function fixArchive(dir: string): FixResult {
  const fixed: Finding[] = [];
  for (let round = 0; ; round++) {
    const archive = readArchive(dir);
    const findings = checkArchive(archive);
    const fixable = round < MAX_ROUNDS ? withoutOverlaps(withoutBrokenMentions(findings)) : [];
    if (fixable.length === 0) return { archive, findings, fixed };
    writeEdits(
      dir,
      fixable.flatMap(({ edits = [] }) => edits),
    );
    fixed.push(...fixable);
  }
}

/** On a line with a mention that Markdown does not read, no other fix is written: it would put a link into its brackets. */
function withoutBrokenMentions(findings: readonly Finding[]): Finding[] {
  const place = ({ file, line }: Finding) => `${file}:${line}`;
  const broken = new Set(findings.filter(({ code }) => code === 'mention-unparsed').map(place));
  return findings.filter((finding) => finding.code === 'mention-unparsed' || !broken.has(place(finding)));
}

/**
 * Writes the suggestions that an author accepts.
 * @param places `events/x.yaml` for all of a file, `events/x.yaml:12` for one line
 * @returns the findings whose suggestion was written
 */
export function acceptSuggestions(
  dir: string,
  findings: readonly Finding[],
  places: readonly string[],
): Finding[] {
  const chosen = findings.filter(
    ({ file, line, suggestion = [] }) =>
      suggestion.length > 0 && places.some((place) => place === file || place === `${file}:${line}`),
  );
  // Two suggestions may be at one place: the second is written in the next run, against the new text.
  const accepted = withoutOverlaps(
    chosen.map((finding) => ({ ...finding, edits: finding.suggestion ?? [] })),
  );
  writeEdits(
    dir,
    accepted.flatMap(({ edits = [] }) => edits),
  );
  return accepted;
}

/**
 * Writes edits into their files; line ends stay as they are.
 * @returns the paths of the files, sorted
 */
export function writeEdits(dir: string, edits: readonly TextEdit[]): string[] {
  const editsByFile = Map.groupBy(edits, ({ file }) => file);
  for (const [file, inFile] of editsByFile) {
    const bytes = readFileSync(join(dir, file));
    const hasWindowsLineEnds = bytes.includes('\r\n');
    const text = applyEdits(decodeFile(bytes, file).text, inFile);
    writeFileSync(join(dir, file), hasWindowsLineEnds ? text.replaceAll('\n', '\r\n') : text);
  }
  return [...editsByFile.keys()].sort();
}

/**
 * A text with its edits. Insertions at one offset keep their order; two edits must not replace the same characters.
 * @throws when the ranges of two edits overlap
 */
export function applyEdits(text: string, edits: readonly Omit<TextEdit, 'file'>[]): string {
  const result = new MagicString(text);
  for (const edit of edits) {
    if (edit.start === edit.end) result.appendLeft(edit.start, edit.text);
    else result.update(edit.start, edit.end, edit.text);
  }
  return result.toString();
}

/** Findings whose edits do not touch those of an earlier finding; the others are fixed in the next round. */
function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const accepted: TextEdit[] = [];
  return findings.filter(({ edits = [] }) => {
    const conflicts = edits.some((edit) => accepted.some((other) => touches(edit, other)));
    if (edits.length === 0 || conflicts) return false;
    accepted.push(...edits);
    return true;
  });
}

function touches(a: TextEdit, b: TextEdit): boolean {
  return a.file === b.file && a.start <= b.end && b.start <= a.end;
}
