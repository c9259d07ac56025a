import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Hosting, readHosting } from './hosting.ts';
import { parseRedirects } from './redirect-rules.ts';
import { respond } from './respond.ts';

const PROJECT = new URL('../../', import.meta.url);
const HOST = '127.0.0.1';
/** Name of the file in a built site that has redirects of its own; it is not served. */
const REDIRECTS_FILE = '_redirects';
/** A client that does not finish its request is cut off. */
const REQUEST_TIMEOUT_MS = 20_000;

/**
 * A server for the built site with Netlify's rules: those of `netlify.toml`, and those of the site's file `_redirects`,
 * which come first.
 * @param root absolute path of the built site
 */
export function createSiteServer(root: string, hosting: Hosting): Server {
  const file = join(root, REDIRECTS_FILE);
  const own = existsSync(file) ? parseRedirects(readFileSync(file, 'utf8')) : [];
  const rules = { ...hosting, redirects: [...own, ...hosting.redirects] };
  const timeouts = { headersTimeout: REQUEST_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS };
  return createServer({ ...timeouts, connectionsCheckingInterval: 5000 }, (request, response) => {
    respond(root, rules, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
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
  const root = fileURLToPath(new URL(`${hosting.publish}/`, PROJECT));
  if (!existsSync(root)) {
    console.error(`There is no ${hosting.publish}/ folder to serve. Build the site first: npm run build`);
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
