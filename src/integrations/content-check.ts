import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { providePackedArchive } from '#reader/packed-archive.ts';
import type { ContentThread } from './content-thread.ts';
import { watchContent } from './content-watch.ts';
import { errorFindings, logFindings } from './finding-log.ts';

const FINDINGS_PANEL = fileURLToPath(new URL('../islands/dev/findings-panel.ts', import.meta.url));

/**
 * Checks the content in a build and after every change in development. An error stops a build before any page is made;
 * all findings are reported first, without a stack trace.
 * @param contentDir absolute path of the content folder
 * @param content starts the thread that reads the content, at its first call
 */
export function contentCheck(
  contentDir: string,
  content: (isDev?: boolean) => ContentThread,
): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command !== 'build' && command !== 'dev') return;
        providePackedArchive(content(command === 'dev').packed);
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(FINDINGS_PANEL)};`);
      },
      'astro:build:start': async ({ logger }) => {
        const findings = await content().findings();
        logFindings(findings, logger, contentDir);
        const errors = errorFindings(findings);
        if (errors.length === 0) return;
        logger.error(`${errors.length} errors in the content, listed above. Nothing was built.`);
        process.exit(1);
      },
      'astro:server:setup': ({ server, logger }) => {
        watchContent({ contentDir, server, logger, content: content() });
      },
      // The server starts again when its settings have changed.
      'astro:server:done': async () => {
        await content().close();
      },
    },
  };
}
