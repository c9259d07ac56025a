import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { serveLastSearchIndex } from './search-dev-server.ts';

const WORKER = new URL('search-worker.ts', import.meta.url);

/**
 * Builds the search index after all pages are built, in a thread, and serves the index of the last build in development.
 * Two integrations, between which pages must not be changed, because the thread reads them.
 */
export function search(): { start: AstroIntegration; finish: AstroIntegration } {
  let outDir = '';
  let [started, ended] = [0, 0];
  let indexed: Promise<number> | undefined;
  const start: AstroIntegration = {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => serveLastSearchIndex(server, outDir),
      'astro:build:done': ({ dir }) => {
        started = performance.now();
        indexed = indexInThread(fileURLToPath(dir)).finally(() => {
          ended = performance.now();
        });
        // A failure is thrown where the result is awaited.
        indexed.catch(() => undefined);
      },
    },
  };
  const finish: AstroIntegration = {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ logger }) => {
        const count = await indexed?.catch((cause: unknown) => {
          const reason = cause instanceof Error ? cause.message : String(cause);
          throw new Error(`The search index could not be built: ${reason}`, { cause });
        });
        logger.info(`${count} files in ${Math.round(ended - started)} ms`);
      },
    },
  };
  return { start, finish };
}

function indexInThread(root: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: root });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread of the search index ended with ${code}.`)));
  });
}
