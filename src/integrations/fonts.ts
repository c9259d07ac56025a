import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type SiteFonts, startSiteFonts } from './site-fonts.ts';

/**
 * Starts to make the font files of the heading font after a build, in threads.
 * @returns the integration, and the fonts, which are undefined before a build is done
 */
export function fonts(): { start: AstroIntegration; made: () => Promise<SiteFonts> | undefined } {
  let cacheFolder = '';
  let made: Promise<SiteFonts> | undefined;
  const start: AstroIntegration = {
    name: 'fonts',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheFolder = fileURLToPath(new URL('font-subsets/', config.cacheDir));
      },
      'astro:build:done': async ({ dir }) => {
        made = (await startSiteFonts(fileURLToPath(dir), cacheFolder)).fonts;
      },
    },
  };
  return { start, made: () => made };
}
