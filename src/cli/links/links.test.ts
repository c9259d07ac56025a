import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server as TcpServer } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { after, before, test } from 'node:test';
import { isLost, type LinkLock } from '#schemas/link-lock.ts';
import { archivedCopy } from './archived-copy.ts';
import { checkLinks, type LinkRun } from './check-links.ts';
import { linkRunSample } from './link-run-sample.ts';
import { type PageAnswer, requestPage } from './request-page.ts';

const OPTIONS = { timeoutMs: 1500, userAgent: 'test' };
const COPY = 'http://web.archive.org/web/2020/http://a.example/';

/** Signed by nobody that a browser trusts, for this test. */
const SELF_SIGNED = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg4J02Vs9R8jIYBMEX
Go51A7V9dULvDbzcZzjQQS2SKxyhRANCAAQJWjOa3pFIR65NBwNh3HnwhtZhWm4O
Y3b6cVp5cb8lwIqDVmBrllKDmnhY0IZsPtv17vS5spGl2r0Q2tK79Efd
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBfjCCASOgAwIBAgIURbMXzmMDSM9VbG0M6+LYkpro3mMwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MB4XDTI2MTEzMDE5MzUyMloXDTI2MTIwMTE5
MzUyMlowFDESMBAGA1UEAwwJbG9jYWxob3N0MFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAECVozmt6RSEeuTQcDYdx58IbWYVpuDmN2+nFaeXG/JcCKg1Zga5ZSg5p4
WNCGbD7b9e70ubKRpdq9ENrSu/RH3aNTMFEwHQYDVR0OBBYEFN3bwFeV1JRKQyip
U5l631AGtAZ6MB8GA1UdIwQYMBaAFN3bwFeV1JRKQyipU5l631AGtAZ6MA8GA1Ud
EwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIhAON2dr8Ctm6KIdGpgTuReRtV
PeRm4JxJb1JyZHop755IAiEA4VStcaLj3V6cd6fgcDGJxf9i2N3+UWc1qbNPmQmn
NZg=
-----END CERTIFICATE-----`,
};

const agents: (string | undefined)[] = [];
const listener: RequestListener = (request, response) => {
  const url = new URL(request.url ?? '/', 'http://host');
  agents.push(request.headers['user-agent']);
  const redirect = (status: number, location: string) => response.writeHead(status, { location }).end();
  const pages: Record<string, () => unknown> = {
    '/ok': () => response.end('page'),
    '/no-head': () => response.writeHead(request.method === 'HEAD' ? 404 : 200).end(),
    '/moved': () => redirect(301, '/ok#part'),
    '/moved-twice': () => redirect(308, '/moved'),
    '/elsewhere-today': () => redirect(302, '/ok'),
    '/moved-then-today': () => redirect(301, '/elsewhere-today'),
    '/moved-to-nothing': () => redirect(301, '/nothing'),
    '/front': () => redirect(301, '/'),
    '/': () => response.end('front page'),
    '/loop': () => redirect(301, '/loop-back'),
    '/loop-back': () => redirect(302, '/loop'),
    '/longer': () => redirect(302, `/longer?${url.search.slice(1)}x`),
    '/to-a-file': () => redirect(301, 'file:///etc/passwd'),
    '/gone': () => response.writeHead(410).end(),
    '/withheld': () => response.writeHead(451).end(),
    '/broken': () => response.writeHead(500).end(),
    '/members': () => response.writeHead(401).end(),
    '/busy': () => response.writeHead(429, { 'retry-after': '3600' }).end(),
    '/hang': () => undefined,
    '/hang-in-body': () => response.writeHead(200).write('a'),
    '/slow': () => setTimeout(() => response.end('page'), 150),
    '/endless': () => response.write('x'.repeat(1_000_000)),
    '/cut': () => request.socket.destroy(),
    '/wayback': () => response.end(waybackAnswer(url.searchParams.get('url') ?? '')),
  };
  (pages[url.pathname] ?? (() => response.writeHead(404).end()))();
};

function waybackAnswer(url: string): string {
  const closest = { available: true, status: '200', url: COPY, timestamp: '2020' };
  return JSON.stringify({ url, archived_snapshots: url.includes('gone') ? { closest } : {} });
}

const servers: (Server | TcpServer)[] = [];
let [http, tls, notTls, refused] = ['', '', '', ''];

before(async () => {
  http = `http://127.0.0.1:${await listen(createServer(listener))}`;
  tls = `https://127.0.0.1:${await listen(createTlsServer(SELF_SIGNED, listener))}`;
  notTls = `https://127.0.0.1:${await listen(createTcpServer((socket) => socket.end('no TLS\n')))}`;
  const closed = createTcpServer();
  refused = `http://127.0.0.1:${await listen(closed)}`;
  closed.close();
});

after(() => {
  for (const server of servers) {
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
  }
});

async function listen(server: Server | TcpServer): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

test('each kind of answer has its status', async () => {
  const wanted: Record<string, PageAnswer> = {
    '/ok': { status: 'ok', answer: 200 },
    '/no-head': { status: 'ok', answer: 200 },
    '/slow': { status: 'ok', answer: 200 },
    '/endless': { status: 'ok', answer: 200 },
    '/hang-in-body': { status: 'ok', answer: 200 },
    '/elsewhere-today': { status: 'ok', answer: 200 },
    '/moved-then-today': { status: 'ok', answer: 200 },
    '/moved': { status: 'moved', answer: 200, to: `${http}/ok` },
    '/moved-twice': { status: 'moved', answer: 200, to: `${http}/ok` },
    '/moved-to-nothing': { status: 'gone', answer: 404 },
    '/nothing': { status: 'gone', answer: 404 },
    '/gone': { status: 'gone', answer: 410 },
    '/withheld': { status: 'gone', answer: 451 },
    '/front': { status: 'unknown', answer: 'front-page' },
    '/loop': { status: 'unknown', answer: 'redirect-loop' },
    '/longer': { status: 'unknown', answer: 'redirect-loop' },
    '/to-a-file': { status: 'unknown', answer: 'bad-redirect' },
    '/broken': { status: 'unknown', answer: 500 },
    '/members': { status: 'unknown', answer: 401 },
    '/busy': { status: 'unknown', answer: 429, isBusy: true },
    '/hang': { status: 'unknown', answer: 'timeout' },
    '/cut': { status: 'unknown', answer: 'no-connection' },
  };
  for (const [path, answer] of Object.entries(wanted))
    assert.deepEqual(await requestPage(http + path, OPTIONS), answer, path);
  assert.deepEqual(await requestPage(`${tls}/ok`, OPTIONS), { status: 'unknown', answer: 'bad-tls' });
  assert.deepEqual(await requestPage(`${notTls}/ok`, OPTIONS), { status: 'unknown', answer: 'bad-tls' });
  assert.deepEqual(await requestPage(`${refused}/ok`, OPTIONS), { status: 'unknown', answer: 'refused' });
  assert.deepEqual(new Set(agents), new Set(['test']));
});

test('a copy is looked up, and no copy is no failure', async () => {
  const service = `${http}/wayback`;
  assert.equal(
    await archivedCopy('http://a.example/gone', '2020-01-05', OPTIONS, service),
    COPY.replace('http:', 'https:'),
  );
  assert.equal(await archivedCopy('http://a.example/ok', undefined, OPTIONS, service), undefined);
  assert.equal(await archivedCopy('http://a.example/gone', '2020', OPTIONS, `${http}/broken`), undefined);
  assert.equal(await archivedCopy('http://a.example/gone', '2020', OPTIONS, `${http}/hang`), undefined);
});

const run = (rest: Partial<LinkRun>) =>
  linkRunSample({ request: (url) => requestPage(url, OPTIONS), ...rest });
const isLostIn = (lock: LinkLock, url: string) => lock[url] !== undefined && isLost(lock[url]);

test('a page that is missing once is requested again the next day, and then counts as gone', async () => {
  const url = `${http}/nothing`;
  const first = await checkLinks([url], {}, run({}));
  assert.deepEqual(first[url], { status: 'gone', answer: 404, checked: '2026-01-10', since: '2026-01-10' });
  assert.equal(isLostIn(first, url), false);
  const second = await checkLinks([url], first, run({ today: '2026-01-11', copyOf: async () => COPY }));
  assert.deepEqual(second[url], {
    status: 'gone',
    answer: 404,
    checked: '2026-01-11',
    since: '2026-01-10',
    archived: COPY,
  });
  assert.equal(isLostIn(second, url), true);
  assert.equal(isLostIn(await checkLinks([`${http}/gone`], {}, run({})), `${http}/gone`), true);
});
