import type { Finding } from '#reader/finding.ts';
import { findingWording } from '../wording/finding-wording.ts';
import type { MessageLanguage } from '../wording/message-language.ts';
import { terminalReport } from './terminal-report.ts';

/**
 * Formats findings.
 * @param folder path of the content folder from the working directory
 * @param maxHints number of hints shown in a terminal
 * @param lang language of messages; JSON is for programs, and in English
 */
type Reporter = (
  findings: readonly Finding[],
  folder: string,
  maxHints?: number,
  lang?: MessageLanguage,
) => string;

/** The values of `npm run check -- --reporter NAME`. */
export const reporters: Record<'terminal' | 'github' | 'json', Reporter> = {
  terminal: (findings, _folder, maxHints, lang) => terminalReport(findings, maxHints, lang),
  github: (findings, folder, _maxHints, lang) =>
    findings.map((finding) => workflowCommand(finding, folder, lang)).join('\n'),
  json: (findings) => JSON.stringify(findings.map(withWording), null, 2),
};

function withWording(finding: Finding) {
  const { edits = [], ...rest } = finding;
  return { ...rest, ...findingWording(finding), fixable: edits.length > 0 };
}

/** An annotation: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
function workflowCommand(finding: Finding, folder: string, lang?: MessageLanguage): string {
  const { file, line, column, severity, code } = finding;
  const { what, why, fix } = findingWording(finding, lang?.(file));
  const properties = `file=${escapeData(`${folder}/${file}`)},line=${line},col=${column},title=${code}`;
  const level = severity === 'hint' ? 'notice' : severity;
  return `::${level} ${properties}::${[what, why, fix].map(escapeData).join('%0A')}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
