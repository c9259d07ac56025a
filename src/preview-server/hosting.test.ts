import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { headersFor, readHosting, redirectFor } from './hosting.ts';

const hosting = readHosting(readFileSync(new URL('../../netlify.toml', import.meta.url), 'utf8'));

for (const [language, address] of [
  ['zh-CN,zh;q=0.9,en;q=0.8', '/zh-hans/'],
  ['zh', '/zh-hans/'],
  ['zh-Hans-SG', '/zh-hans/'],
  ['zh-TW,zh;q=0.9', '/zh-hant/'],
  ['zh-HK', '/zh-hant/'],
  ['zh-Hant-TW', '/zh-hant/'],
  ['en;q=0.8, zh-MO', '/zh-hant/'],
  ['en-GB,en', '/en/'],
  ['de,en;q=0.5', undefined],
  [undefined, undefined],
] as const) {
  test(`a first visit that asks for ${language} goes to ${address ?? 'the chooser'}`, () => {
    assert.equal(redirectFor(hosting, '/', language)?.to, address);
  });
}

test('only / is redirected by language', () => {
  assert.equal(redirectFor(hosting, '/en/', 'zh'), undefined);
});

test('every path has the content security policy, and nothing inline', () => {
  for (const path of ['/', '/en/people/', '/_astro/a.js', '/pagefind/pagefind.js']) {
    const policy = headersFor(hosting, path)['Content-Security-Policy'] ?? '';
    assert.match(policy, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
    assert.doesNotMatch(policy, /'unsafe-inline'|'unsafe-eval'|https?:|\*/);
  }
});

test('only names with a hash are cached for good', () => {
  assert.match(headersFor(hosting, '/_astro/a.js')['Cache-Control'] ?? '', /immutable/);
  assert.equal(headersFor(hosting, '/en/')['Cache-Control'], undefined);
});

test('the open data may be read from anywhere, and nothing else', () => {
  assert.equal(headersFor(hosting, '/data/people/x.json')['Access-Control-Allow-Origin'], '*');
  assert.equal(headersFor(hosting, '/en/data/')['Access-Control-Allow-Origin'], undefined);
  assert.match(headersFor(hosting, '/data/posts/x.csl.json')['Content-Type'] ?? '', /citationstyles/);
});

test('the form alone may style itself and speak to GitHub; it runs no code from text either', () => {
  const headers = headersFor(hosting, '/admin/');
  const policy = headers['Content-Security-Policy'] ?? '';
  assert.match(policy, /script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline';/);
  assert.match(policy, /connect-src 'self' blob: data: https:\/\/api\.github\.com;/);
  assert.equal(headers['Cross-Origin-Opener-Policy'], 'same-origin-allow-popups');
  assert.equal(headers['X-Robots-Tag'], 'noindex');
  assert.equal(headers['X-Content-Type-Options'], 'nosniff');
  assert.deepEqual(headersFor(hosting, '/admin/admin.js'), headers);
  for (const path of ['/', '/en/', '/admins/', '/en/admin/']) {
    assert.doesNotMatch(
      headersFor(hosting, path)['Content-Security-Policy'] ?? '',
      /unsafe-inline|github/,
      path,
    );
    assert.equal(headersFor(hosting, path)['Cross-Origin-Opener-Policy'], 'same-origin', path);
  }
});
