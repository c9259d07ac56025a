import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { watchContent } from './content-watch.ts';
import { errorFindings, logFindings } from './finding-log.ts';
import type { LoadedArchive } from './loaded-archive.ts';

const FINDINGS_PANEL = fileURLToPath(new URL('../islands/dev/findings-panel.ts', import.meta.url));

/**
 * Checks the content in a build and after every change in development. An error stops a build before any page is made;
 * all findings are reported first, without a stack trace.
 * @param contentDir absolute path of the content folder
 */
export function contentCheck(contentDir: string, load: () => LoadedArchive): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, logger, injectScript }) => {
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(FINDINGS_PANEL)};`);
        if (command !== 'build') return;
        const { findings } = load();
        logFindings(findings, logger, contentDir);
        const errors = errorFindings(findings);
        if (errors.length === 0) return;
        logger.error(`${errors.length} errors in the content, listed above. Nothing was built.`);
        process.exit(1);
      },
      'astro:server:setup': ({ server, logger }) => {
        watchContent({ contentDir, server, logger, before: load().findings });
      },
    },
  };
}
