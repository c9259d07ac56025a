import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { AstroIntegration } from 'astro';
import { SEARCH_FOLDER } from '../index/tables.ts';

/**
 * In development there is no index of the pages as they stand, so the one of the last build is served. Its
 * `built.json` says of when, and the search page shows that; without a build it says that none was made.
 */
export function serveLastIndex({ middlewares }: DevServer, outDir: string): void {
  middlewares.use(`/${SEARCH_FOLDER}`, (request, response, next) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, '')));
    if (path === '/built.json') {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ built: builtAt(outDir) }));
      return;
    }
    readFile(join(outDir, SEARCH_FOLDER, path)).then((content) => {
      response.setHeader('Content-Type', typeOf(path));
      response.end(content);
    }, next);
  });
}

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

function builtAt(outDir: string): string | null {
  const entry = join(outDir, SEARCH_FOLDER, 'pagefind-entry.json');
  return existsSync(entry) ? statSync(entry).mtime.toISOString() : null;
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
