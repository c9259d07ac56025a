import type { Archive } from '#reader/archive.ts';
import type { Finding } from '#reader/finding.ts';
import { edgesHaveEvidence } from './edges-have-evidence.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { linksAreSafe } from './links-are-safe.ts';
import { namesTellApart } from './names-tell-apart.ts';
import { partsLieWithin } from './parts-lie-within.ts';
import { picturesHaveWords } from './pictures-have-words.ts';
import { referencesExist } from './references-exist.ts';
import type { Rule } from './rule.ts';
import { sourcesExist } from './sources-exist.ts';
import { translationsAlign } from './translations-align.ts';
import { translationsFollow } from './translations-follow.ts';

const rules: readonly Rule[] = [
  idsAreUnique,
  referencesExist,
  sourcesExist,
  edgesHaveEvidence,
  partsLieWithin,
  namesTellApart,
  linksAreSafe,
  picturesHaveWords,
  translationsFollow,
  translationsAlign,
];

/** Everything wrong with an archive, by file and place; the same findings for check, build and dev. */
export function findingsOf(archive: Archive): Finding[] {
  const all = [...archive.findings, ...rules.flatMap((rule) => rule(archive))];
  return all.sort((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
}
