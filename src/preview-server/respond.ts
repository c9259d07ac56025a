import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createGzip } from 'node:zlib';
import { type BuiltFile, findBuiltFile } from './built-file.ts';
import { type Hosting, hostingHeaders } from './hosting.ts';
import { findRedirect } from './redirect-rules.ts';
import { acceptsGzip, matchesEtag, requestedRange } from './request-headers.ts';

/** Content types that a host compresses. */
const COMPRESSIBLE = /^text\/|json|javascript|xml|svg|n-quads|calendar/;
/** This server has no TLS, and WebKit upgrades even requests to localhost. */
const UPGRADE = /;? *upgrade-insecure-requests/;
const ALLOWED_METHODS = 'GET, HEAD';

type ServedFile = Extract<BuiltFile, { file: string }>;
type Headers = Record<string, string>;

/**
 * Answers a request as Netlify does: redirects, headers, 404 page and content types.
 * @param root absolute path of the built site
 */
export async function respond(
  root: string,
  hosting: Hosting,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<unknown> {
  const [rawPath = '/', query] = (request.url ?? '/').split('?', 2);
  const path = decodePath(rawPath);
  const headers = headersWithoutUpgrade(hosting, path ?? '/');
  if (path === undefined) return end(response, 400, headers, 'Bad request');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return end(response, 405, { ...headers, Allow: ALLOWED_METHODS });
  const found = await findBuiltFile(root, path);
  const redirect = findRedirect(hosting.redirects, {
    path,
    acceptLanguage: request.headers['accept-language'],
    cookie: request.headers.cookie,
    isFile: found !== null,
  });
  if (redirect && redirect.status >= 300 && redirect.status < 400) {
    const vary = path === '/' ? { Vary: 'Accept-Language, Cookie' } : {};
    return end(response, redirect.status, { ...headers, Location: locationOf(redirect.to, query), ...vary });
  }
  if (found && 'slash' in found)
    return end(response, 301, { ...headers, Location: locationOf(found.slash, query) });
  if (found) return sendFile(found, 200, headers, request, response);
  // A rule with the status 404 answers with another page, and with its headers.
  const page = redirect?.status === 404 ? redirect.to : '/404.html';
  const missing = await findBuiltFile(root, page);
  if (missing && 'file' in missing) {
    const own = redirect?.status === 404 ? headersWithoutUpgrade(hosting, page) : headers;
    return sendFile(missing, 404, own, request, response);
  }
  return end(response, 404, headers, 'Not found');
}

function headersWithoutUpgrade(hosting: Hosting, path: string): Headers {
  const headers = hostingHeaders(hosting, path);
  const policy = headers['Content-Security-Policy'];
  return policy ? { ...headers, 'Content-Security-Policy': policy.replace(UPGRADE, '') } : headers;
}

/** The path of a request; undefined when it cannot be decoded. */
function decodePath(rawPath: string): string | undefined {
  try {
    return decodeURIComponent(rawPath);
  } catch {
    return undefined;
  }
}

/** A `Location` on this site: two slashes at the start would be another host. */
function locationOf(path: string, query: string | undefined): string {
  const [address = '', fragment] = encodeURI(path)
    .replace(/^[/\\]+/, '/')
    .split('#');
  return address + (query ? `?${query}` : '') + (fragment ? `#${fragment}` : '');
}

function end(response: ServerResponse, status: number, headers: Headers, text = ''): ServerResponse {
  return response.writeHead(status, headers).end(text);
}

function sendFile(
  found: ServedFile,
  status: 200 | 404,
  headers: Headers,
  request: IncomingMessage,
  response: ServerResponse,
): unknown {
  const etag = `"${found.size.toString(36)}-${found.modified.getTime().toString(36)}"`;
  const all: Headers = {
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Content-Type': found.type,
    ...headers,
    ETag: etag,
    'Accept-Ranges': 'bytes',
    Vary: 'Accept-Encoding',
  };
  if (status === 404) return sendWhole(found, status, all, request, response);
  if (matchesEtag(request.headers['if-none-match'], etag)) return end(response, 304, all);
  const range = requestedRange(request.headers.range, found.size);
  if (range === null) return end(response, 416, { ...all, 'Content-Range': `bytes */${found.size}` });
  if (!range) return sendWhole(found, status, all, request, response);
  response.writeHead(206, {
    ...all,
    'Content-Range': `bytes ${range.start}-${range.end}/${found.size}`,
    'Content-Length': range.end - range.start + 1,
  });
  return request.method === 'HEAD'
    ? response.end()
    : createReadStream(found.file, { ...range }).pipe(response);
}

function sendWhole(
  { file, size, type }: ServedFile,
  status: number,
  headers: Headers,
  { method, headers: { 'accept-encoding': accepted } }: IncomingMessage,
  response: ServerResponse,
): unknown {
  const isCompressed = COMPRESSIBLE.test(type) && acceptsGzip(accepted);
  const length = isCompressed ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': size };
  response.writeHead(status, { ...headers, ...length });
  if (method === 'HEAD') return response.end();
  const content = createReadStream(file);
  return (isCompressed ? content.pipe(createGzip()) : content).pipe(response);
}
