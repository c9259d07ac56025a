import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findBuiltFile } from '#preview-server/built-file.ts';
import { buildAdmin } from './admin-bundle.ts';
import type { LoadedArchive } from './loaded-archive.ts';

/**
 * Puts the content form at `/admin/`: into the built site, and in development at the first request. It is bundled
 * apart from the site, so that readers' pages share no file with it.
 */
export function admin(load: () => LoadedArchive): AstroIntegration {
  const buildInto = (folder: string) => buildAdmin(folder, load().archive.terms.phrases);
  return {
    name: 'admin',
    hooks: {
      'astro:build:done': ({ dir }) => buildInto(join(fileURLToPath(dir), 'admin')),
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
