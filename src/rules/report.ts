import type { Archive } from '#reader/archive.ts';
import type { Finding } from '#reader/finding.ts';
import { KINDS } from '#schemas/edge.ts';
import { wordsFor } from './wording.ts';

/** Findings as a person reads them in a terminal: place, what, why, what to do. */
export function report(findings: readonly Finding[]): string {
  return findings.map(paragraph).join('\n');
}

/** One line that counts what was read and what was found. */
export function summary({ entries }: Pick<Archive, 'entries'>, findings: readonly Finding[]): string {
  const counts = KINDS.map((kind) => {
    const number = entries.filter((entry) => entry.kind === kind && isOwn(entry.role)).length;
    return `${kind} ${number}`;
  });
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${counts.join(' · ')} — errors ${errors}, warnings ${findings.length - errors}`;
}

function isOwn(role: string): boolean {
  return role === 'entity' || role === 'original';
}

function paragraph(finding: Finding): string {
  const { file, line, column, severity, code } = finding;
  const { what, why, fix } = wordsFor(finding);
  return `${file}:${line}:${column} ${severity} ${code}\n  ${what}\n  ${why}\n  ${fix}\n`;
}
