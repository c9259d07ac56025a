import { copyFile, mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { CardsWorkerData, DrawnCards } from '#catalog/cards-worker.ts';
import { type BuildMode, partFolder } from './rendering/build-mode.ts';
import { cardsFolder, completeParts, copyCards } from './rendering/parts.ts';
import type { RenderSettings } from './rendering/render-pages.ts';

const WORKER = new URL('../catalog/cards-worker.ts', import.meta.url);
/** More workers than this wait for the disk. */
const MAX_WORKERS = 4;

/**
 * Draws the social cards while the pages are made: in threads with a catalog of their own, because a card takes longer
 * than its page, and its pixels would make every garbage collection of the build slow. In development a route draws a
 * card when it is requested. A part of a build draws its share; where parts are merged, all are drawn.
 */
export function socialCards({
  mode,
  inputs,
  packed,
}: Pick<RenderSettings, 'mode' | 'inputs' | 'packed'>): AstroIntegration {
  let cacheFolder = '';
  let drawn: Promise<DrawnCards[]> | undefined;
  return {
    name: 'social-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheFolder = fileURLToPath(new URL('cards/', config.cacheDir));
      },
      'astro:build:start': async () => {
        if (mode.type === 'merge') copyCards(completeParts(inputs()), cacheFolder);
        const archive = await packed();
        const shares = workerShares(mode).map((share) => ({ packed: archive, cacheFolder, ...share }));
        drawn = Promise.all(shares.map(drawShare));
        // A failure is thrown where the result is awaited, at the end of the build.
        drawn.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const cards = (await drawn)?.flat() ?? [];
        const target = ([path, file]: DrawnCards[number]) =>
          mode.type === 'part'
            ? join(cardsFolder(partFolder(mode)), basename(file))
            : join(fileURLToPath(dir), path);
        for (const folder of new Set(cards.map((card) => dirname(target(card)))))
          await mkdir(folder, { recursive: true });
        await Promise.all(cards.map((card) => copyFile(card[1], target(card))));
        logger.info(`${cards.length} social cards`);
      },
    },
  };
}

/** Which of how many equal shares each thread draws, counted from 0 over all parts of a build. */
function workerShares(mode: BuildMode): { part: number; parts: number }[] {
  const threads = Math.min(MAX_WORKERS, Math.max(1, availableParallelism() - 1));
  const { part, parts } = mode.type === 'part' ? mode : { part: 1, parts: 1 };
  return Array.from({ length: threads }, (_, thread) => ({
    part: (part - 1) * threads + thread,
    parts: parts * threads,
  }));
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
