import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { AstroIntegration } from 'astro';
import { SEARCH_FOLDER } from '#search/index/tables.ts';

/**
 * Serves the search index of the last build in development, where pages are not built. `built.json` contains its date,
 * which the search page shows, or null when there is no build.
 */
export function serveLastSearchIndex({ middlewares }: DevServer, outDir: string): void {
  middlewares.use(`/${SEARCH_FOLDER}`, (request, response, next) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, '')));
    if (path === '/built.json') {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ built: buildTime(outDir) }));
      return;
    }
    readFile(join(outDir, SEARCH_FOLDER, path)).then((content) => {
      response.setHeader('Content-Type', contentType(path));
      response.end(content);
    }, next);
  });
}

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Time of the last build (ISO 8601). */
function buildTime(outDir: string): string | null {
  const entry = join(outDir, SEARCH_FOLDER, 'pagefind-entry.json');
  return existsSync(entry) ? statSync(entry).mtime.toISOString() : null;
}

function contentType(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
