import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { writeEditorFiles } from '#editor/write-editor-files.ts';
import type { FileFindings } from '#islands/dev/findings-panel.ts';
import type { Finding } from '#reader/finding.ts';
import { introducedBy } from '#rules/report/new-findings.ts';
import { reportLanguage } from '#rules/report/report-language.ts';
import { terminalReport } from '#rules/report/terminal-report.ts';
import { errorFindings, logFindings } from './finding-log.ts';
import { loadArchive } from './loaded-archive.ts';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

interface ContentWatch {
  /** Absolute path of the content folder. */
  contentDir: string;
  server: DevServer;
  logger: AstroIntegrationLogger;
  /** What was wrong when the server started. */
  before: readonly Finding[];
}

/**
 * Checks the content again whenever one of its files changes, and makes the pages anew. A panel in the browser shows
 * errors, and warnings that a change since the start has introduced. The JSON Schemas for editors are renewed.
 */
export function watchContent({ contentDir, server, logger, before }: ContentWatch): void {
  let findings = before;
  server.watcher.add(contentDir);
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(contentDir)) return;
    const checked = loadArchive(contentDir);
    writeEditorFiles(checked.archive, process.cwd(), contentDir);
    findings = checked.findings;
    logFindings(findings, logger, contentDir);
    reloadPages(server);
  });
  server.ws.on('content:ask-findings', (_data, client) => {
    client.send('content:findings', findingsByFile(findings, before, contentDir));
  });
}

function reloadPages(server: DevServer): void {
  for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
  server.ws.send({ type: 'full-reload' });
}

/** Errors, and the warnings that are new, by file. */
function findingsByFile(
  findings: readonly Finding[],
  before: readonly Finding[],
  contentDir: string,
): FileFindings[] {
  const warnings = introducedBy(findings, before).filter(({ severity }) => severity === 'warning');
  const byFile = Map.groupBy([...errorFindings(findings), ...warnings], ({ file }) => file);
  return [...byFile].map(([file, inFile]) => ({
    file,
    id: file.replace(/^.*\/|\..*$/g, ''),
    report: terminalReport(inFile, undefined, reportLanguage(contentDir)),
    hasError: errorFindings(inFile).length > 0,
  }));
}
