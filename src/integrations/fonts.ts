import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addFontsToSite } from './site-fonts.ts';

/** Makes the font files of the heading face after a build and links each page to the ones it needs. */
export function fonts(): AstroIntegration {
  let cacheFolder = '';
  return {
    name: 'fonts',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheFolder = fileURLToPath(new URL('faces/', config.cacheDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const count = await addFontsToSite(fileURLToPath(dir), cacheFolder);
        logger.info(`${count} font files in ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}
