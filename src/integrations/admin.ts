import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findBuiltFile } from '#preview-server/built-file.ts';
import { contentDir } from '#reader/archive.ts';
import { readSiteSettings } from '#reader/site-settings.ts';
import { site } from '#site.ts';
import { buildAdmin } from './admin-bundle.ts';
import { codeDigest } from './build-inputs.ts';
import type { ContentThread } from './content-thread.ts';
import { copyOrMake } from './kept-folder.ts';

/**
 * Puts the content form at `/admin/`: into the built site, and in development at the first request. It is bundled
 * apart from the site, so that readers' pages share no file with it. Builds keep the form, which depends on the code
 * and on settings, but not on entries.
 */
export function admin(content: () => Pick<ContentThread, 'archive'>): AstroIntegration {
  const phrases = async () => (await content().archive()).archive.terms.phrases;
  const buildInto = async (folder: string) => buildAdmin(folder, await phrases());
  let cacheFolder = '';
  return {
    name: 'admin',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheFolder = fileURLToPath(new URL('admin/', config.cacheDir));
      },
      'astro:build:done': async ({ dir }) => {
        const inputs = [codeDigest(), site, await phrases(), readSiteSettings(contentDir()).data];
        const key = createHash('sha256').update(JSON.stringify(inputs)).digest('hex');
        return copyOrMake(join(fileURLToPath(dir), 'admin'), { cacheFolder, key, make: buildInto });
      },
      'astro:server:setup': ({ server }) => {
        const root = join(process.cwd(), '.astro');
        let built: Promise<void> | undefined;
        server.middlewares.use(async ({ url = '' }, response, next) => {
          const [path = ''] = url.split('?');
          if (!/^\/admin(?:\/|$)/.test(path)) return next();
          built ??= buildInto(join(root, 'admin'));
          await built;
          const found = await findBuiltFile(root, path);
          if (!found) return next();
          if ('slash' in found) return response.writeHead(301, { Location: found.slash }).end();
          response.writeHead(200, { 'Content-Type': found.type });
          return createReadStream(found.file).pipe(response);
        });
      },
    },
  };
}
