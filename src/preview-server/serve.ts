import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import { builtFile, type Found } from './built-file.ts';
import { type Hosting, headersFor, readHosting, redirectFor } from './hosting.ts';

const PROJECT = new URL('../../', import.meta.url);
const HOST = '127.0.0.1';
/** Types that a host sends compressed. */
const COMPRESSIBLE = /^text\/|json|javascript|xml|svg|n-quads|calendar/;

/**
 * Serves the built site as Netlify would: its redirects, headers, 404 page and types.
 * @param root the folder of the built site
 */
export function siteServer(root: string, hosting: Hosting): Server {
  return createServer((request, response) => {
    answer(root, hosting, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
}

async function answer(root: string, hosting: Hosting, request: IncomingMessage, response: ServerResponse) {
  const [address = '/', query] = (request.url ?? '/').split('?', 2);
  const path = decoded(address);
  const headers = headersFor(hosting, path);
  if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405, headers).end();
  const redirect = redirectFor(hosting, path, request.headers['accept-language']);
  if (redirect) {
    return response
      .writeHead(redirect.status, { ...headers, Location: redirect.to, Vary: 'Accept-Language' })
      .end();
  }
  const found = await builtFile(root, path);
  if (found && 'slash' in found) {
    const location = encodeURI(found.slash) + (query ? `?${query}` : '');
    return response.writeHead(301, { ...headers, Location: location }).end();
  }
  if (found) return send(found, 200, headers, request, response);
  const missing = await builtFile(root, '/404.html');
  if (missing && 'file' in missing) return send(missing, 404, headers, request, response);
  return response.writeHead(404, headers).end('Not found');
}

/** A path that cannot be decoded names nothing. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return '/404.html';
  }
}

function send(
  found: Extract<Found, { file: string }>,
  status: number,
  headers: Record<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const tag = `"${found.size.toString(36)}-${found.modified.getTime().toString(36)}"`;
  const all = {
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Content-Type': found.type,
    ...headers,
  };
  if (status === 200 && request.headers['if-none-match'] === tag) {
    return response.writeHead(304, { ...all, ETag: tag }).end();
  }
  const packed = COMPRESSIBLE.test(found.type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const length = packed ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': found.size };
  response.writeHead(status, { ...all, ETag: tag, Vary: 'Accept-Encoding', ...length });
  if (request.method === 'HEAD') return response.end();
  const file = createReadStream(found.file);
  return (packed ? file.pipe(createGzip()) : file).pipe(response);
}

/** Listens at a port, or at the next free one unless the port was asked for. */
function listen(server: Server, port: number, exact: boolean): void {
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && !exact) return listen(server, port + 1, exact);
    console.error(`Cannot serve at port ${port}: ${error.message}`);
    process.exitCode = 1;
  });
  server.listen(port, HOST);
}

function main(): void {
  const hosting = readHosting(readFileSync(new URL('netlify.toml', PROJECT), 'utf8'));
  const root = fileURLToPath(new URL(`${hosting.build.publish}/`, PROJECT));
  if (!existsSync(root)) {
    console.error(`There is no ${hosting.build.publish}/ to serve. Build it first: npm run build`);
    process.exit(1);
  }
  const asked = process.env['PORT'];
  const server = siteServer(root, hosting);
  server.on('listening', () => {
    const address = server.address();
    if (address && typeof address === 'object') console.log(`Xiangju is at http://${HOST}:${address.port}/`);
  });
  listen(server, Number(asked ?? 4321), asked !== undefined);
}

if (import.meta.main) main();
