import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { temporaryFolder } from '#testing/temporary-folder.ts';
import { readHosting } from './hosting.ts';
import { createSiteServer } from './serve.ts';

const root = temporaryFolder({
  'index.html': 'choose',
  '404.html': 'nothing here',
  'en/people/index.html': 'people',
  'admin/index.html': 'form',
  'data/v1/xiangju.json': '0123456789',
  'en/people/old/index.html': 'moved',
  _redirects: '/en/people/old/ /en/people/new/ 301!\n/en/events/meet/talk/ /en/events/meet/#talk 301!\n',
});
const hosting = readHosting(readFileSync(new URL('../../netlify.toml', import.meta.url), 'utf8'));
const server = createSiteServer(root, hosting);
let port = 0;
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
after(() => void server.close());

/** Sends a request as it is written: `fetch` would tidy the path. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { promise, resolve, reject } = Promise.withResolvers<{
    status: number;
    head: string;
    body: string;
  }>();
  const lines = Object.entries({ Host: 'x', Connection: 'close', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  const socket = connect(port, '127.0.0.1', () =>
    socket.write(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`),
  );
  let text = '';
  socket.setEncoding('latin1').on('data', (data) => {
    text += data;
  });
  socket.on('error', reject).on('end', () => {
    const [head = '', body = ''] = text.split('\r\n\r\n');
    resolve({ status: Number(head.split(' ')[1]), head, body });
  });
  return promise;
}
const location = ({ head }: { head: string }) => /^Location: (.*)$/im.exec(head)?.[1]?.trim();

for (const path of ['/%', '/%zz', '/%c0%ae'])
  test(`${path} is a bad request`, async () => assert.equal((await ask(path)).status, 400));

for (const path of [
  '//evil.example/..',
  '//evil.example',
  '/\\evil.example/..',
  '//evil.example/en/people',
  '/%5cevil.example',
  '/..//evil.example/',
])
  test(`${path} leads to no other host`, async () => {
    const to = location(await ask(path));
    assert.ok(to === undefined || /^\/(?![/\\])/.test(to), to);
  });

test('every answer has the security headers', async () => {
  const answers = await Promise.all([
    ask('/'),
    ask('/en/people/'),
    ask('/en/people'),
    ask('/none'),
    ask('/%'),
    ask('/', {}, 'POST'),
    ask('/data/x.json'),
  ]);
  assert.deepEqual(
    answers.map(({ status }) => status),
    [302, 200, 301, 404, 400, 405, 301],
  );
  for (const { head } of answers) {
    assert.match(head, /Content-Security-Policy: default-src 'none'.*trusted-types service-worker\r/);
    assert.match(head, /X-Content-Type-Options: nosniff/);
    assert.doesNotMatch(head, /upgrade-insecure-requests/);
  }
});

test('/admin has the headers of /admin/, and like /en/people it leads to its page', async () => {
  const answer = await ask('/admin');
  assert.equal(location(answer), '/admin/');
  assert.match(answer.head, /api\.github\.com/);
  assert.equal(location(await ask('/en/people?a=1')), '/en/people/?a=1');
});

test('a redirect keeps the query', async () => {
  assert.equal(location(await ask('/?utm=1&b=%20', { 'Accept-Language': 'zh-TW' })), '/zh-hant/?utm=1&b=%20');
  assert.equal(location(await ask('/en/people/old/?q=1')), '/en/people/new/?q=1');
  assert.equal(location(await ask('/en/events/meet/talk/?q=1')), '/en/events/meet/?q=1#talk');
});

test('a former id redirects for good, although it has a page for other hosts', async () => {
  assert.equal((await ask('/en/people/old/')).status, 301);
  assert.equal((await ask('/_redirects')).status, 404);
});

test('a method that is not allowed gets the list of those that are', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const { status, head } = await ask('/en/people/', {}, method);
    assert.equal(status, 405);
    assert.match(head, /^Allow: GET, HEAD\r?$/m);
  }
});

test('a part of a file can be requested', async () => {
  const part = (range: string) => ask('/data/v1/xiangju.json', { Range: range });
  const middle = await part('bytes=2-4');
  assert.deepEqual([middle.status, middle.body], [206, '234']);
  assert.match(middle.head, /^Content-Range: bytes 2-4\/10\r?$/m);
  assert.equal((await part('bytes=7-')).body, '789');
  assert.equal((await part('bytes=-2')).body, '89');
  assert.equal((await part('bytes=5-99')).body, '56789');
  assert.equal((await part('bytes=10-')).status, 416);
  for (const whole of ['bytes=4-2', 'bytes=0-1,3-4', 'lines=1-2'])
    assert.equal((await part(whole)).status, 200, whole);
});

test('gzip is sent to those who accept it', async () => {
  const encoding = async (accepted: string) =>
    /^Content-Encoding: (.*)$/im.exec((await ask('/en/people/', { 'Accept-Encoding': accepted })).head)?.[1];
  assert.equal(await encoding('br, gzip'), 'gzip');
  assert.equal(await encoding('*'), 'gzip');
  assert.equal(await encoding('gzip;q=0, *'), undefined);
  assert.equal(await encoding('identity'), undefined);
});

test('a file that the browser has is not sent again', async () => {
  const tag = /^ETag: (.*)$/im.exec((await ask('/en/people/')).head)?.[1]?.trim() ?? '';
  for (const header of [tag, `W/${tag}`, `"other", ${tag}`, '*'])
    assert.equal((await ask('/en/people/', { 'If-None-Match': header })).status, 304, header);
  assert.equal((await ask('/en/people/', { 'If-None-Match': '"other"' })).status, 200);
});
