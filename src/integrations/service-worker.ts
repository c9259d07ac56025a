import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { site } from '#site.ts';

const WORKER = 'src/islands/offline/service-worker.ts';
const REMOVAL_WORKER = 'src/islands/offline/removal-worker.ts';

/**
 * Puts the service worker at `/sw.js` in the built site: at the root, because its scope is its folder, and without a
 * hash in its name, because browsers request the same URL again. There is none in development, so that no page is saved
 * there.
 */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': ({ dir }) =>
        buildServiceWorker(fileURLToPath(dir), site.offlineReading ? WORKER : REMOVAL_WORKER),
    },
  };
}

/**
 * Bundles a service worker into `sw.js`.
 * @param folder of the built site
 * @param entry path of the worker below the project
 */
export async function buildServiceWorker(folder: string, entry: string = WORKER): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root: process.cwd(),
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      minify: 'oxc',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { sw: entry },
        output: { entryFileNames: '[name].js', format: 'iife' },
      },
    },
  });
}
