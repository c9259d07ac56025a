import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import { type BuiltFile, findBuiltFile } from './built-file.ts';
import { type Hosting, hostingHeaders, hostingRedirect, readHosting } from './hosting.ts';

const PROJECT = new URL('../../', import.meta.url);
const HOST = '127.0.0.1';
/** Content types that a host compresses. */
const COMPRESSIBLE = /^text\/|json|javascript|xml|svg|n-quads|calendar/;

/**
 * A server for the built site with Netlify's rules: redirects, headers, 404 page and content types.
 * @param root absolute path of the built site
 */
export function createSiteServer(root: string, hosting: Hosting): Server {
  return createServer((request, response) => {
    respond(root, hosting, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
}

async function respond(root: string, hosting: Hosting, request: IncomingMessage, response: ServerResponse) {
  const [rawPath = '/', query] = (request.url ?? '/').split('?', 2);
  const path = decodePath(rawPath);
  const headers = hostingHeaders(hosting, path);
  if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405, headers).end();
  const redirect = hostingRedirect(hosting, path, request.headers['accept-language']);
  if (redirect) {
    return response
      .writeHead(redirect.status, { ...headers, Location: redirect.to, Vary: 'Accept-Language' })
      .end();
  }
  const found = await findBuiltFile(root, path);
  if (found && 'slash' in found) {
    const location = encodeURI(found.slash) + (query ? `?${query}` : '');
    return response.writeHead(301, { ...headers, Location: location }).end();
  }
  if (found) return send(found, 200, headers, request, response);
  const missing = await findBuiltFile(root, '/404.html');
  if (missing && 'file' in missing) return send(missing, 404, headers, request, response);
  return response.writeHead(404, headers).end('Not found');
}

/** A path that cannot be decoded gets the 404 page. */
function decodePath(rawPath: string): string {
  try {
    return decodeURIComponent(rawPath);
  } catch {
    return '/404.html';
  }
}

function send(
  found: Extract<BuiltFile, { file: string }>,
  status: number,
  headers: Record<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const etag = `"${found.size.toString(36)}-${found.modified.getTime().toString(36)}"`;
  const all = {
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Content-Type': found.type,
    ...headers,
  };
  if (status === 200 && request.headers['if-none-match'] === etag) {
    return response.writeHead(304, { ...all, ETag: etag }).end();
  }
  const compressed =
    COMPRESSIBLE.test(found.type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const length = compressed ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': found.size };
  response.writeHead(status, { ...all, ETag: etag, Vary: 'Accept-Encoding', ...length });
  if (request.method === 'HEAD') return response.end();
  const file = createReadStream(found.file);
  return (compressed ? file.pipe(createGzip()) : file).pipe(response);
}

/** Listens at a port; when it is taken, at the next free one, unless the exact port is required. */
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
    console.error(
      `There is no ${hosting.build.publish}/ folder to serve. Build the site first: npm run build`,
    );
    process.exit(1);
  }
  const requestedPort = process.env['PORT'];
  const server = createSiteServer(root, hosting);
  server.on('listening', () => {
    const address = server.address();
    if (address && typeof address === 'object') console.log(`Xiangju is at http://${HOST}:${address.port}/`);
  });
  listen(server, Number(requestedPort ?? 4321), requestedPort !== undefined);
}

if (import.meta.main) main();
