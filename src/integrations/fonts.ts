import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { linkFonts, type SiteFonts, startSiteFonts } from './site-fonts.ts';

/**
 * Makes the font files of the heading font after a build and links each page to the ones it needs: two integrations,
 * between which the search index is built while threads subset the fonts.
 */
export function fonts(): { start: AstroIntegration; finish: AstroIntegration } {
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
  const finish: AstroIntegration = {
    name: 'font-links',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const siteFonts = await made;
        if (!siteFonts) return;
        await linkFonts(fileURLToPath(dir), siteFonts);
        logger.info(`${siteFonts.count} font files`);
      },
    },
  };
  return { start, finish };
}
