import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serveLastSearchIndex } from './search-dev-server.ts';
import { indexSite } from './search-index.ts';

/** Builds the search index after all pages are built, and serves the index of the last build in development. */
export function search(): AstroIntegration {
  let outDir = '';
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => serveLastSearchIndex(server, outDir),
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const count = await indexSite(fileURLToPath(dir)).catch((cause: unknown) => {
          const reason = cause instanceof Error ? cause.message : String(cause);
          throw new Error(`The search index could not be built: ${reason}`, { cause });
        });
        logger.info(`${count} files in ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}
