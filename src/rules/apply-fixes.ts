import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Archive, readArchive } from '#reader/archive.ts';
import type { Edit, Finding } from '#reader/finding.ts';
import { decode } from '#reader/text-file.ts';
import { findingsOf } from './all.ts';

/** What mending left: the archive as it stands now, what is still to be done by hand, and what was done. */
export interface Mended {
  archive: Archive;
  findings: Finding[];
  done: Finding[];
}

/** More rounds than one mistake can hide behind another. */
const ROUNDS = 6;

/** Writes what mends the findings of a content folder, and looks again until nothing is left to mend. */
export function mend(dir: string): Mended {
  const done: Finding[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const archive = readArchive(dir);
    const findings = findingsOf(archive);
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
export function writeEdits(dir: string, edits: readonly Edit[]): string[] {
  const files = [...new Set(edits.map(({ file }) => file))].sort();
  for (const file of files) {
    const bytes = readFileSync(join(dir, file));
    const windows = bytes.includes('\r\n');
    const text = edited(
      decode(bytes, file).text,
      edits.filter((edit) => edit.file === file),
    );
    writeFileSync(join(dir, file), windows ? text.replaceAll('\n', '\r\n') : text);
  }
  return files;
}

/** A text with its edits made; edits of one place stand in the order given. */
export function edited(text: string, edits: readonly Omit<Edit, 'file'>[]): string {
  const sorted = edits.map((edit, index) => ({ ...edit, index }));
  sorted.sort((a, b) => b.from - a.from || b.index - a.index);
  return sorted.reduce(
    (now, { from, until, text: words }) => now.slice(0, from) + words + now.slice(until),
    text,
  );
}

/** The findings whose edits do not touch those of a finding before them; the others wait for the next round. */
function fitting(findings: readonly Finding[]): Finding[] {
  const taken: Edit[] = [];
  return findings.filter(({ edits = [] }) => {
    const clash = edits.some((edit) => taken.some((other) => touches(edit, other)));
    if (edits.length === 0 || clash) return false;
    taken.push(...edits);
    return true;
  });
}

function touches(a: Edit, b: Edit): boolean {
  return a.file === b.file && a.from <= b.until && b.from <= a.until;
}
