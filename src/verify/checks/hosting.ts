import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { readHosting } from '#preview-server/hosting.ts';
import { createSiteServer } from '#preview-server/serve.ts';
import { type HostRequest, hostRequests } from '../host-requests.ts';
import { startNetlify } from '../netlify-cli.ts';
import type { VerifyCheck } from '../verification.ts';

const NETLIFY_PORT = 4571;

/**
 * Headers that both must send alike. Caching and types are not compared, because the command's own server overwrites
 * those of netlify.toml; nor are the headers of a redirect, to which it adds none.
 */
const HEADERS = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'access-control-allow-origin',
  'permissions-policy',
  'referrer-policy',
  'strict-transport-security',
  'x-content-type-options',
  'x-robots-tag',
];

/** Our server has no TLS and leaves this out. */
const UPGRADE = /;? *upgrade-insecure-requests/g;

/** Our server and Netlify's own command answer the same requests alike. */
export const hostingCheck: VerifyCheck = {
  name: 'hosting',
  async run({ site }) {
    const server = createSiteServer(
      `${site.root.replace(/\/$/, '')}/`,
      readHosting(readFileSync('netlify.toml', 'utf8')),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const ours = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const netlify = await startNetlify(site.root, NETLIFY_PORT);
    try {
      return await compareHosts(hostRequests(site), ours, netlify.origin);
    } finally {
      netlify.stop();
      server.close();
      server.closeAllConnections();
    }
  },
};

async function compareHosts(requests: readonly HostRequest[], ours: string, theirs: string) {
  const faults: string[] = [];
  for (const request of requests) {
    const [own, other] = [await answerOf(ours, request), await answerOf(theirs, request)];
    const differing = Object.keys(own).filter((key) => own[key] !== other[key]);
    for (const key of differing)
      faults.push(`${label(request)}: ${key} is ${own[key]} here, ${other[key]} there`);
  }
  return { checked: requests.length, faults };
}

function label({ method = 'GET', path, headers = {} }: HostRequest): string {
  return [method, path, ...Object.entries(headers).map(([name, value]) => `(${name}: ${value})`)].join(' ');
}

async function answerOf(
  origin: string,
  { method = 'GET', path, headers = {} }: HostRequest,
): Promise<Record<string, string | number>> {
  try {
    const response = await fetch(origin + path, { method, headers, redirect: 'manual' });
    const body = Buffer.from(await response.arrayBuffer());
    const location = response.headers.get('location');
    const isRedirect = location !== null;
    return {
      status: response.status,
      location: location === null ? '' : sameQuery(location.replace(origin, '')),
      body:
        isRedirect || method !== 'GET' ? '' : createHash('sha256').update(body).digest('hex').slice(0, 12),
      ...(isRedirect ? {} : Object.fromEntries(HEADERS.map((name) => [name, headerOf(response, name)]))),
    };
  } catch (cause) {
    return { status: String(cause) };
  }
}

function headerOf(response: Response, name: string): string {
  return (response.headers.get(name) ?? '').replace(UPGRADE, '');
}

/** A blank in a query is written %20 or +. */
function sameQuery(location: string): string {
  const [path = '', query] = location.split('?', 2);
  return query === undefined ? path : `${path}?${new URLSearchParams(query)}`;
}
