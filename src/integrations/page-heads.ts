import { readFileSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hostingHeaders, readHosting } from '#preview-server/hosting.ts';
import { withPagePolicy } from './page-policy.ts';
import { type SiteFonts, withFontLinks } from './site-fonts.ts';

const HOSTING_FILE = new URL('../../netlify.toml', import.meta.url);

/**
 * Writes into the head of every built page its links to fonts, and the policy of `netlify.toml`, for hosts that send no
 * headers. One pass for both, because a pass reads and writes all pages.
 * @param madeFonts the fonts of the site; undefined when none are made
 */
export function pageHeads(madeFonts: () => Promise<SiteFonts> | undefined): AstroIntegration {
  return {
    name: 'page-heads',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const hosting = readHosting(await readFile(HOSTING_FILE, 'utf8'));
        const fonts = await madeFonts();
        const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'));
        for (const name of names) {
          const url = `/${name.replaceAll('\\', '/')}`;
          const policy = hostingHeaders(hosting, url)['Content-Security-Policy'] ?? '';
          const path = join(root, name);
          const html = withFontLinks(readFileSync(path, 'utf8'), fonts?.links.get(name));
          writeFileSync(path, withPagePolicy(html, policy, url));
        }
        logger.info(`${names.length} pages, ${fonts?.count ?? 0} font files`);
      },
    },
  };
}
