import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { normalizePath } from 'vite';
import type { FileFindings } from '#islands/dev/findings-panel.ts';
import type { Finding } from '#reader/finding.ts';
import { SITE_FILE } from '#reader/site-settings.ts';
import { introducedBy } from '#rules/report/new-findings.ts';
import { reportLanguage } from '#rules/report/report-language.ts';
import { terminalReport } from '#rules/report/terminal-report.ts';
import type { ContentThread } from './content-thread.ts';
import { errorFindings, logFindings } from './finding-log.ts';
import { fileStamps } from './unchanged-build.ts';

const SITE_CATALOG = normalizePath(fileURLToPath(new URL('../catalog/site-catalog.ts', import.meta.url)));

/** For so long after the start, changes are also looked for by the times of the files, this often. */
const LISTING_MS = 60_000;
const LISTING_CHECK_MS = 1000;

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

interface ContentWatch {
  /** Absolute path of the content folder. */
  contentDir: string;
  server: DevServer;
  logger: AstroIntegrationLogger;
  content: ContentThread;
}

/**
 * Checks the content again whenever one of its files changes, and renders the pages again. A panel in the browser shows
 * errors, and warnings that a change since the start has introduced. The JSON Schemas for editors are renewed.
 */
export function watchContent({ contentDir, server, logger, content }: ContentWatch): void {
  const before = content.findings();
  let stamps = contentStamps(contentDir);
  let changes = 0;
  /** How many changes there had been when a page was requested last, by its path. */
  const requested = new Map<string, number>();
  const checkWhenChanged = (file: string) => {
    const now = contentStamps(contentDir);
    if (now === stamps) return;
    stamps = now;
    changes += 1;
    content.readAgain();
    // Pages wait until the files are read, not until they are checked.
    reloadPages(server, file);
    content.findings().then(
      (findings) => logFindings(findings, logger, contentDir),
      (error: unknown) => logger.error(String(error)),
    );
  };
  server.middlewares.use(({ url = '' }, _response, next) => {
    requested.set(url.replace(/\?.*$/, ''), changes);
    next();
  });
  server.watcher.add(contentDir);
  server.watcher.on('all', (_event, file) => {
    if (file.startsWith(contentDir)) checkWhenChanged(file);
  });
  // The watcher reports no change that is made while it lists the folder, which takes seconds on a busy machine.
  const timer = setInterval(() => checkWhenChanged(contentDir), LISTING_CHECK_MS).unref();
  setTimeout(() => clearInterval(timer), LISTING_MS).unref();
  server.ws.on('content:ask-findings', async (path: string, client) => {
    // The page was requested before a change, and did not listen yet when the others were told to load again.
    if ((requested.get(path) ?? changes) < changes) return client.send({ type: 'full-reload' });
    client.send('content:findings', findingsByFile(await content.findings(), await before, contentDir));
  });
}

/** Size and time of each content file, as one text to compare. */
function contentStamps(contentDir: string): string {
  return JSON.stringify(fileStamps(contentDir));
}

/**
 * Renders the pages again. Only the module that has read the archive, and those that import it, are evaluated again;
 * when the settings have changed, all modules are, because any of them may have read the settings when it was loaded.
 */
function reloadPages(server: DevServer, file: string): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    if (basename(file) === SITE_FILE) moduleGraph.invalidateAll();
    for (const module of moduleGraph.getModulesByFile(SITE_CATALOG) ?? [])
      moduleGraph.invalidateModule(module);
  }
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
