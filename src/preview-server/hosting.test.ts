import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { hostingHeaders, readHosting } from './hosting.ts';

const hosting = readHosting(readFileSync(new URL('../../netlify.toml', import.meta.url), 'utf8'));

test('every path has the content security policy, and nothing inline', () => {
  for (const path of ['/', '/en/people/', '/_astro/a.js', '/pagefind/pagefind.js']) {
    const policy = hostingHeaders(hosting, path)['Content-Security-Policy'] ?? '';
    assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/);
    assert.doesNotMatch(policy, /'unsafe-inline'|'unsafe-eval'|https?:|\*/);
    assert.match(
      policy,
      /; require-trusted-types-for 'script'; trusted-types service-worker; upgrade-insecure-requests$/,
    );
  }
});

test('only files with a hash in their name are cached for ever', () => {
  for (const path of ['/_astro/a.js', '/pagefind/twin/a.pf_fragment', '/pagefind/index/a.pf_index'])
    assert.match(hostingHeaders(hosting, path)['Cache-Control'] ?? '', /immutable/);
  assert.equal(hostingHeaders(hosting, '/en/')['Cache-Control'], undefined);
});

test('only the open data may be read from other origins', () => {
  assert.equal(hostingHeaders(hosting, '/data/people/x.json')['Access-Control-Allow-Origin'], '*');
  assert.equal(hostingHeaders(hosting, '/en/data/')['Access-Control-Allow-Origin'], undefined);
  assert.match(hostingHeaders(hosting, '/data/posts/x.csl.json')['Content-Type'] ?? '', /citationstyles/);
});

test('only the form may use inline styles and connect to GitHub; it may not evaluate code', () => {
  const headers = hostingHeaders(hosting, '/admin/');
  const policy = headers['Content-Security-Policy'] ?? '';
  assert.match(policy, /script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline';/);
  assert.match(policy, /connect-src 'self' blob: data: https:\/\/api\.github\.com;/);
  assert.equal(headers['Cross-Origin-Opener-Policy'], 'same-origin-allow-popups');
  assert.equal(headers['X-Robots-Tag'], 'noindex');
  assert.equal(headers['X-Content-Type-Options'], 'nosniff');
  assert.deepEqual(hostingHeaders(hosting, '/admin/admin.js'), headers);
  assert.deepEqual(hostingHeaders(hosting, '/admin'), headers);
  assert.doesNotMatch(policy, /trusted-types/);
  for (const path of ['/', '/en/', '/admins/', '/en/admin/']) {
    assert.doesNotMatch(
      hostingHeaders(hosting, path)['Content-Security-Policy'] ?? '',
      /unsafe-inline|github/,
      path,
    );
    assert.equal(hostingHeaders(hosting, path)['Cross-Origin-Opener-Policy'], 'same-origin', path);
  }
});
