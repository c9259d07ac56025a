import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Archive, readArchive } from '#reader/archive.ts';
import type { TextEdit, Finding } from '#reader/finding.ts';
import { decodeFile } from '#reader/text-file.ts';
import { checkArchive } from '../check-archive.ts';

/** What mending left: the archive as it stands now, what is still to be done by hand, and what was done. */
export interface FixResult {
  archive: Archive;
  findings: Finding[];
  done: Finding[];
}

/** More rounds than one mistake can hide behind another. */
const ROUNDS = 6;

/** Writes what mends the findings of a content folder, and looks again until nothing is left to mend. */
export function fixArchive(dir: string): FixResult {
  const done: Finding[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const archive = readArchive(dir);
    const findings = checkArchive(archive);
    const written = fitting(findings);
    if (written.length === 0 || round === ROUNDS - 1) return { archive, findings, done };
    writeEdits(
      dir,
      written.flatMap(({ edits = [] }) => edits),
    );
    done.push(...written);
  }
  throw new Error('unreachable: the last round returns');
}

/** Writes edits into their files, byte for byte as they are but for what the edits say. */
export function writeEdits(dir: string, edits: readonly TextEdit[]): string[] {
  const files = [...new Set(edits.map(({ file }) => file))].sort();
  for (const file of files) {
    const bytes = readFileSync(join(dir, file));
    const windows = bytes.includes('\r\n');
    const text = applyEdits(
      decodeFile(bytes, file).text,
      edits.filter((edit) => edit.file === file),
    );
    writeFileSync(join(dir, file), windows ? text.replaceAll('\n', '\r\n') : text);
  }
  return files;
}

/** A text with its edits made; edits of one place stand in the order given. */
export function applyEdits(text: string, edits: readonly Omit<TextEdit, 'file'>[]): string {
  const sorted = edits.map((edit, index) => ({ ...edit, index }));
  sorted.sort((a, b) => b.start - a.start || b.index - a.index);
  return sorted.reduce(
    (now, { start: from, end: until, text: words }) => now.slice(0, start) + words + now.slice(end),
    text,
  );
}

/** The findings whose edits do not touch those of a finding before them; the others wait for the next round. */
function fitting(findings: readonly Finding[]): Finding[] {
  const taken: TextEdit[] = [];
  return findings.filter(({ edits = [] }) => {
    const clash = edits.some((edit) => taken.some((other) => touches(edit, other)));
    if (edits.length === 0 || clash) return false;
    taken.push(...edits);
    return true;
  });
}

function touches(a: TextEdit, b: TextEdit): boolean {
  return a.file === b.file && a.start <= b.end && b.start <= a.end;
}
