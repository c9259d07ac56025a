import type { Archive } from '#reader/archive.ts';
import type { Finding } from '#reader/finding.ts';
import { KINDS } from '#schemas/edge.ts';
import { findingWording } from '../wording/finding-wording.ts';

/** How many hints a person is shown at once; the rest is counted. */
const SHOWN = 12;

/** Findings as a person reads them in a terminal: place, what, why, what to do; hints last, a line each. */
export function terminalReport(findings: readonly Finding[], shown = SHOWN): string {
  const hints = findings.filter(({ severity }) => severity === 'hint');
  const others = findings.filter(({ severity }) => severity !== 'hint');
  const more = hints.length - shown;
  return [
    ...others.map(paragraph),
    ...(hints.length > 0 ? [hints.slice(0, shown).map(line).join('')] : []),
    ...(more > 0 ? [`${more} more hints: npm run check -- --hints\n`] : []),
  ].join('\n');
}

/** One line that counts what was read and what was found. */
export function reportSummary({ entries }: Pick<Archive, 'entries'>, findings: readonly Finding[]): string {
  const counts = KINDS.map((kind) => {
    const number = entries.filter((entry) => entry.kind === kind && isOwn(entry.role)).length;
    return `${kind} ${number}`;
  });
  const told = (['error', 'warning', 'hint'] as const).map(
    (severity) => `${severity}s ${findings.filter((finding) => finding.severity === severity).length}`,
  );
  return `${counts.join(' · ')} — ${told.join(', ')}`;
}

function isOwn(role: string): boolean {
  return role === 'entity' || role === 'original';
}

function paragraph(finding: Finding): string {
  const { file, line, column, severity, code } = finding;
  const { what, why, fix } = findingWording(finding);
  return `${file}:${line}:${column} ${severity} ${code}\n  ${what}\n  ${why}\n  ${fix}\n`;
}

function line(finding: Finding): string {
  const { what, fix } = findingWording(finding);
  return `${finding.file}:${finding.line}:${finding.column} hint ${finding.code}: ${what} ${fix}\n`;
}
