import type { AstroIntegration } from 'astro';
import { writeEditorFiles } from '#cli/editor.ts';
import { contentDir, readArchive } from '#reader/archive.ts';
import type { Finding } from '#reader/finding.ts';
import { findingsOf } from '#rules/all.ts';
import { broughtBy } from '#rules/new-findings.ts';
import { report } from '#rules/report.ts';

/**
 * Runs the check before every build and after every change of the content in dev, with the same words.
 * An error stops the build before anything else looks at the content, all of them told and without a stack. In dev
 * the findings stand in the overlay as long as one of them is an error; a warning stands there once, when a change
 * has brought it. Editors learn what is new.
 */
export function check(): AstroIntegration {
  return {
    name: 'check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const findings = findingsOf(readArchive(contentDir()));
        if (findings.length > 0) logger.warn(`the content has findings:\n${report(findings)}`);
        const errors = errorsOf(findings);
        if (errors.length === 0) return;
        logger.error(`${errors.length} errors in the content, told above; nothing was built`);
        process.exit(1);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(contentDir());
        let before: readonly Finding[] = findingsOf(readArchive(contentDir()));
        let news: readonly Finding[] = [];
        const show = (findings: readonly Finding[]) => {
          if (findings.length > 0) server.ws.send({ type: 'error', err: overlay(findings) });
        };
        const look = () => {
          const archive = readArchive(contentDir());
          writeEditorFiles(archive, process.cwd(), contentDir());
          const findings = findingsOf(archive);
          news = broughtBy(findings, before).filter(({ severity }) => severity === 'warning');
          before = findings;
          if (findings.length > 0) logger.warn(`the content has findings:\n${report(findings)}`);
        };
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(contentDir())) return;
          look();
          if (errorsOf(before).length > 0) return show(before);
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
        server.ws.on('connection', () => {
          show(errorsOf(before).length > 0 ? before : news);
          news = [];
        });
      },
    },
  };
}

/** What the overlay shows: every finding, and the place of the first to open in the editor. */
function overlay(findings: readonly Finding[]) {
  const [first] = [...errorsOf(findings), ...findings];
  const loc = first && { file: `${contentDir()}/${first.file}`, line: first.line, column: first.column };
  return { message: report(findings), stack: '', ...(loc && { loc }) };
}

function errorsOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}
