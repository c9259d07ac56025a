import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Engine } from './index-build.ts';

/** What the browser asks: the two indexes and our own sources. */
export interface Serving {
  server: Server;
  origin: string;
  /** Path of each page by its place in the table. */
  order: string[];
}

/** Serves both indexes from folders, and our sources as the browser reads them: types stripped, `#` names resolved. */
export async function serve(folders: Record<Engine, string>, order: string[]): Promise<Serving> {
  const server = createServer(async (request, response) => {
    const [path = '', tree = ''] = decodeURIComponent(request.url ?? '/')
      .slice(1)
      .split('?');
    const body = path === '' ? shell(tree) : await bodyOf(path, folders).catch(() => undefined);
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': typeOf(path) }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { server, origin: `http://127.0.0.1:${port}`, order };
}

/** Where each index lies below the origin. */
export const FOLDERS: Record<Engine, string> = { ours: 'pagefind', stock: 'stock' };

function shell(tree: string): string {
  return `<!doctype html><html lang="${tree === 'en' ? 'en' : 'zh-Hans'}"></html>`;
}

function typeOf(path: string): string {
  if (path === '') return 'text/html';
  return /\.(?:js|ts)$/.test(path) ? 'text/javascript' : 'application/octet-stream';
}

async function bodyOf(path: string, folders: Record<Engine, string>): Promise<string | Buffer> {
  const [first = '', ...rest] = path.split('/');
  if (first === 'src') return sourceOf(path);
  return readFile(join(first === FOLDERS.ours ? folders.ours : folders.stock, ...rest));
}

async function sourceOf(path: string): Promise<string> {
  const file = join(fileURLToPath(new URL('../../', import.meta.url)), path);
  const code = stripTypeScriptTypes(await readFile(file, 'utf8'));
  return code.replace(/(from\s+')#/g, '$1/src/');
}
