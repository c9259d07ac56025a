import type { AstroIntegrationLogger } from 'astro';
import type { Finding } from '#reader/finding.ts';
import { reportLanguage } from '#rules/report/report-language.ts';
import { terminalReport } from '#rules/report/terminal-report.ts';

/** Writes findings to the log, if there are any. */
export function logFindings(
  findings: readonly Finding[],
  logger: AstroIntegrationLogger,
  contentDir: string,
): void {
  if (findings.length === 0) return;
  const report = terminalReport(findings, undefined, reportLanguage(contentDir));
  logger.warn(`the content has findings:\n${report}`);
}

/** The findings that stop a build. */
export function errorFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}
