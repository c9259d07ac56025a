import type { Archive } from '#reader/archive.ts';
import { isPrimary } from '#reader/entry.ts';
import type { Finding } from '#reader/finding.ts';
import { KINDS } from '#schemas/edge.ts';
import { findingWording } from '../wording/finding-wording.ts';
import type { MessageLanguage } from '../wording/message-language.ts';

/** Number of hints shown unless all are asked for. */
const MAX_HINTS = 12;

/** Findings for a terminal: errors and warnings as paragraphs, then hints as lines. */
export function terminalReport(
  findings: readonly Finding[],
  maxHints = MAX_HINTS,
  lang: MessageLanguage = () => 'en',
): string {
  const hints = findings.filter(({ severity }) => severity === 'hint');
  const others = findings.filter(({ severity }) => severity !== 'hint');
  const hidden = hints.length - maxHints;
  return [
    ...others.map((finding) => paragraph(finding, lang)),
    ...(hints.length > 0
      ? [
          hints
            .slice(0, maxHints)
            .map((finding) => hintLine(finding, lang))
            .join(''),
        ]
      : []),
    ...(hidden > 0 ? [`${hidden} more hints: npm run check -- --hints\n`] : []),
  ].join('\n');
}

/** One line with the number of entries by kind and of findings by severity. */
export function reportSummary(
  { entries }: Pick<Archive, 'entries'>,
  findings: readonly Pick<Finding, 'severity'>[],
): string {
  const kinds = KINDS.map((kind) => {
    const count = entries.filter((entry) => entry.kind === kind && isPrimary(entry)).length;
    return `${kind} ${count}`;
  });
  const severities = (['error', 'warning', 'hint'] as const).map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${severity}s ${count}`;
  });
  return `${kinds.join(' · ')} — ${severities.join(', ')}`;
}

function paragraph(finding: Finding, lang: MessageLanguage): string {
  const { file, line, column, severity, code } = finding;
  const { what, why, fix } = findingWording(finding, lang(finding.file));
  return `${file}:${line}:${column} ${severity} ${code}\n  ${what}\n  ${why}\n  ${fix}\n`;
}

function hintLine(finding: Finding, lang: MessageLanguage): string {
  const { what, fix } = findingWording(finding, lang(finding.file));
  return `${finding.file}:${finding.line}:${finding.column} hint ${finding.code}: ${what} ${fix}\n`;
}
