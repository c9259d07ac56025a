import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SearchEngineName } from './search-query.ts';

/** A server with both indexes and our own source files, for the browser. */
export interface IndexServer {
  server: Server;
  origin: string;
  /** Path of each page by its number in our index. */
  pathOrder: string[];
}

/** Folder of each index below the origin. */
export const INDEX_FOLDERS: Readonly<Record<SearchEngineName, string>> = { ours: 'pagefind', stock: 'stock' };

/**
 * Serves both indexes from their folders, and our source files as a browser can run them: without types, and with
 * `#` specifiers resolved.
 */
export async function startIndexServer(
  folders: Readonly<Record<SearchEngineName, string>>,
  pathOrder: string[],
): Promise<IndexServer> {
  const server = createServer(async (request, response) => {
    const [path = '', locale = ''] = decodeURIComponent(request.url ?? '/')
      .slice(1)
      .split('?');
    const body = path === '' ? emptyPage(locale) : await readServed(path, folders).catch(() => undefined);
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': contentType(path) }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { server, origin: `http://127.0.0.1:${port}`, pathOrder };
}

function emptyPage(locale: string): string {
  return `<!doctype html><html lang="${locale === 'en' ? 'en' : 'zh-Hans'}"></html>`;
}

function contentType(path: string): string {
  if (path === '') return 'text/html';
  return /\.(?:js|ts)$/.test(path) ? 'text/javascript' : 'application/octet-stream';
}

async function readServed(
  path: string,
  folders: Readonly<Record<SearchEngineName, string>>,
): Promise<string | Buffer> {
  const [first = '', ...rest] = path.split('/');
  if (first === 'src') return readSource(path);
  return readFile(join(first === INDEX_FOLDERS.ours ? folders.ours : folders.stock, ...rest));
}

async function readSource(path: string): Promise<string> {
  const file = join(fileURLToPath(new URL('../../../', import.meta.url)), path);
  const code = stripTypeScriptTypes(await readFile(file, 'utf8'));
  return code.replace(/(from\s+')#/g, '$1/src/');
}
