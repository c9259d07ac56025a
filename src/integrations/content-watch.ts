import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { writeEditorFiles } from '#editor/write-editor-files.ts';
import type { Finding } from '#reader/finding.ts';
import { introducedBy } from '#rules/report/new-findings.ts';
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
 * Checks the content again whenever one of its files changes. While there is an error, the browser shows all findings
 * in Vite's overlay; without one, pages are made anew, and a warning that the change introduced is shown once. The
 * JSON Schemas for editors are renewed.
 */
export function watchContent({ contentDir, server, logger, before }: ContentWatch): void {
  let findings = before;
  let newWarnings: readonly Finding[] = [];
  server.watcher.add(contentDir);
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(contentDir)) return;
    const checked = loadArchive(contentDir);
    writeEditorFiles(checked.archive, process.cwd(), contentDir);
    newWarnings = introducedBy(checked.findings, findings).filter(({ severity }) => severity === 'warning');
    findings = checked.findings;
    logFindings(findings, logger);
    if (errorFindings(findings).length > 0) showOverlay(server, contentDir, findings);
    else reloadPages(server);
  });
  server.ws.on('connection', () => {
    showOverlay(server, contentDir, errorFindings(findings).length > 0 ? findings : newWarnings);
    newWarnings = [];
  });
}

function reloadPages(server: DevServer): void {
  for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
  server.ws.send({ type: 'full-reload' });
}

/** Shows every finding, and the position of the first error for the link to the editor. */
function showOverlay(server: DevServer, contentDir: string, findings: readonly Finding[]): void {
  const [first] = [...errorFindings(findings), ...findings];
  if (!first) return;
  const loc = { file: `${contentDir}/${first.file}`, line: first.line, column: first.column };
  server.ws.send({ type: 'error', err: { message: terminalReport(findings), stack: '', loc } });
}
