import type { Finding } from '#reader/finding.ts';
import { terminalReport } from './terminal-report.ts';
import { findingWording } from '../wording/finding-wording.ts';

/** Writes findings for a reader: a person, a code host's annotations, or a program. */
type Reporter = (findings: readonly Finding[], folder: string, hints?: number) => string;

/** The forms `npm run check -- --reporter NAME` knows. */
export const reporters: Record<'terminal' | 'github' | 'json', Reporter> = {
  terminal: (findings, _folder, hints) => terminalReport(findings, hints),
  github: (findings, folder) => findings.map((finding) => annotation(finding, folder)).join('\n'),
  json: (findings) =>
    JSON.stringify(
      findings.map(({ edits = [], ...finding }) => ({
        ...finding,
        ...findingWording({ ...finding }),
        mends: edits.length > 0,
      })),
      null,
      2,
    ),
};

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
function annotation(finding: Finding, folder: string): string {
  const { file, line, column, severity, code } = finding;
  const { what, why, fix } = findingWording(finding);
  const place = `file=${escaped(`${folder}/${file}`)},line=${line},col=${column},title=${code}`;
  return `::${severity === 'hint' ? 'notice' : severity} ${place}::${[what, why, fix].map(escaped).join('%0A')}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
