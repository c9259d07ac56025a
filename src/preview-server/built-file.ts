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

/** A file of the built site, or the address with the slash that its page has. */
export type Found = { file: string; type: string; size: number; modified: Date } | { slash: string };

/**
 * Finds what stands at a path of the built site.
 * @param root the folder of the built site
 * @param path decoded path of the request, starting with `/`
 * @returns the file, where to go instead, or null when there is nothing
 */
export async function builtFile(root: string, path: string): Promise<Found | null> {
  const wanted = join(root, normalize(path));
  if (!wanted.startsWith(root) || path.includes('\0')) return null;
  if (path.endsWith('/')) return describe(join(wanted, 'index.html'));
  const found = await describe(wanted);
  return found ?? ((await describe(join(wanted, 'index.html'))) ? { slash: `${path}/` } : null);
}

async function describe(file: string) {
  const about = await stat(file).catch(() => null);
  if (!about?.isFile()) return null;
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  return { file, type, size: about.size, modified: about.mtime };
}
