import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFile } from '#preview-server/built-file.ts';
import { buildAdmin } from './admin-bundle.ts';

/**
 * Puts the form in the browser at `/admin/`: beside the built site, and in dev at the first time it is asked for.
 * It is bundled by itself, so that no page of a reader shares a file with it.
 */
export function admin(): AstroIntegration {
  return {
    name: 'admin',
    hooks: {
      'astro:build:done': ({ dir }) => buildAdmin(join(fileURLToPath(dir), 'admin')),
      'astro:server:setup': ({ server }) => {
        const root = join(process.cwd(), '.astro');
        let built: Promise<void> | undefined;
        server.middlewares.use(async ({ url = '' }, response, next) => {
          const [path = ''] = url.split('?');
          if (!/^\/admin(?:\/|$)/.test(path)) return next();
          built ??= buildAdmin(join(root, 'admin'));
          await built;
          const found = await builtFile(root, path);
          if (!found) return next();
          if ('slash' in found) return response.writeHead(301, { Location: found.slash }).end();
          response.writeHead(200, { 'Content-Type': found.type });
          return createReadStream(found.file).pipe(response);
        });
      },
    },
  };
}
