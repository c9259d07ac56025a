import type { AstroIntegrationLogger } from 'astro';
import type { Finding } from '#reader/finding.ts';
import { terminalReport } from '#rules/report/terminal-report.ts';

/** Writes findings to the log, if there are any. */
export function logFindings(findings: readonly Finding[], logger: AstroIntegrationLogger): void {
  if (findings.length > 0) logger.warn(`the content has findings:\n${terminalReport(findings)}`);
}

/** The findings that stop a build. */
export function errorFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}
