import { copyFile, mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { CardsWorkerData, DrawnCards } from '#catalog/cards-worker.ts';

const WORKER = new URL('../catalog/cards-worker.ts', import.meta.url);
/** More workers than this wait for the disk. */
const MAX_WORKERS = 4;

/**
 * Draws the social cards while the pages are made: in threads with a catalog of their own, because a card takes longer
 * than its page, and its pixels would make every garbage collection of the build slow. In development a route draws a
 * card when it is asked for.
 */
export function socialCards(contentDir: string): AstroIntegration {
  let cacheFolder = '';
  let drawn: Promise<DrawnCards[]> | undefined;
  return {
    name: 'social-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheFolder = fileURLToPath(new URL('cards/', config.cacheDir));
      },
      'astro:build:start': () => {
        const parts = Math.min(MAX_WORKERS, Math.max(1, availableParallelism() - 1));
        const shares = Array.from({ length: parts }, (_, part) => ({ contentDir, cacheFolder, part, parts }));
        drawn = Promise.all(shares.map(drawShare));
        // A failure is thrown where the result is awaited, at the end of the build.
        drawn.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const cards = (await drawn)?.flat() ?? [];
        const root = fileURLToPath(dir);
        for (const folder of new Set(cards.map(([path]) => dirname(join(root, path)))))
          await mkdir(folder, { recursive: true });
        await Promise.all(cards.map(([path, file]) => copyFile(file, join(root, path))));
        logger.info(`${cards.length} social cards`);
      },
    },
  };
}

function drawShare(workerData: CardsWorkerData): Promise<DrawnCards> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`The worker that draws social cards ended with ${code}.`)),
    );
  });
}
