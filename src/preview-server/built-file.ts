import { stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** A file of the built site; or, for the path of a page without its final slash, the path with it. */
export type BuiltFile = { file: string; type: string; size: number; modified: Date } | { slash: string };

/**
 * Finds the file that a static host serves at a path.
 * @param root absolute path of the built site
 * @param path decoded path of the request, starting with `/`
 * @returns null when there is none, or when the path leads out of the root
 */
export async function findBuiltFile(root: string, path: string): Promise<BuiltFile | null> {
  const file = join(root, normalize(path));
  if (!file.startsWith(root) || path.includes('\0') || path === '/_redirects') return null;
  if (path.endsWith('/')) return describe(join(file, 'index.html'));
  const found = (await describe(file)) ?? (await describe(`${file}.html`));
  return found ?? ((await describe(join(file, 'index.html'))) ? { slash: `${path}/` } : null);
}

async function describe(file: string) {
  const stats = await stat(file).catch(() => null);
  if (!stats?.isFile()) return null;
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  return { file, type, size: stats.size, modified: stats.mtime };
}
