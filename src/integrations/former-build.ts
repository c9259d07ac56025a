import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';

const WORKER = new URL('former-build-worker.ts', import.meta.url);

/**
 * Deletes the site of the former build in a thread, while the new one is bundled. Astro would delete it first, which
 * takes seconds for tens of thousands of files. If a build is stopped before, the next one deletes the folder.
 */
export function formerBuild(): AstroIntegration {
  let [outDir, discarded] = ['', ''];
  return {
    name: 'former-build',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        discarded = fileURLToPath(new URL('discarded/', config.cacheDir));
      },
      'astro:build:start': () => {
        if (moveInto(discarded, outDir)) new Worker(WORKER, { workerData: discarded });
      },
    },
  };
}

/** Moves a folder into another; false when there is none, or when it is on another disk, where Astro deletes it. */
export function moveInto(folder: string, moved: string): boolean {
  if (!existsSync(moved)) return false;
  try {
    mkdirSync(folder, { recursive: true });
    renameSync(moved, `${folder}/${process.pid}-${Date.now()}`);
    return true;
  } catch {
    return false;
  }
}
