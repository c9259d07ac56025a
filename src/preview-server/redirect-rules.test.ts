import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readHosting } from './hosting.ts';
import { findRedirect, formatRedirects, parseRedirects } from './redirect-rules.ts';

const { redirects } = readHosting(readFileSync(new URL('../../netlify.toml', import.meta.url), 'utf8'));
const home = { path: '/', isFile: true };

for (const [language, url] of [
  ['zh-CN,zh;q=0.9,en;q=0.8', '/zh-hans/'],
  ['zh', '/zh-hans/'],
  ['zh-Hans-SG', '/zh-hans/'],
  ['zh-TW,zh;q=0.9', '/zh-hant/'],
  ['zh-HK', '/zh-hant/'],
  ['zh-Hant-TW', '/zh-hant/'],
  ['ZH-tw', '/zh-hant/'],
  ['en;q=0.8, zh-MO', '/en/'],
  ['de, en', undefined],
  ['en-GB,en', '/en/'],
  ['*', undefined],
  [undefined, '/en/'],
] as const)
  test(`a first visit that asks for ${language} goes to ${url ?? 'the language chooser'}`, () => {
    assert.equal(findRedirect(redirects, { ...home, acceptLanguage: language })?.to, url);
  });

test('the cookie of a language counts more than the header', () => {
  const visit = { ...home, acceptLanguage: 'zh-TW', cookie: 'a=1; nf_lang=en' };
  assert.deepEqual(findRedirect(redirects, visit), { to: '/en/', status: 302 });
});

test('only / is redirected by language', () => {
  assert.equal(findRedirect(redirects, { path: '/en/', isFile: true, acceptLanguage: 'zh' }), undefined);
});

test('the open data moves to its version; a file that exists stays, one that does not is no loop', () => {
  const to = (path: string, isFile = false) => findRedirect(redirects, { path, isFile });
  assert.deepEqual(to('/data/people/x.json'), { to: '/data/v1/people/x.json', status: 301 });
  assert.equal(to('/data/v1/people/x.json')?.status, 404);
  assert.equal(to('/data/v1/xiangju.nq', true), undefined);
  assert.equal(to('/en/data/'), undefined);
});

test('a _redirects file has forced rules, with and without the final slash', () => {
  const rules = parseRedirects(
    `# a comment\n${formatRedirects([{ from: '/en/people/a/', to: '/en/people/b/', status: 301, force: true }])}\n/x /y # another\n/z /w/#row\n`,
  );
  assert.equal(findRedirect(rules, { path: '/z', isFile: false })?.to, '/w/#row');
  for (const path of ['/en/people/a/', '/en/people/a'])
    assert.deepEqual(findRedirect(rules, { path, isFile: true }), { to: '/en/people/b/', status: 301 });
  assert.equal(findRedirect(rules, { path: '/en/people/ab/', isFile: false }), undefined);
  assert.equal(findRedirect(rules, { path: '/x', isFile: true }), undefined);
  assert.deepEqual(findRedirect(rules, { path: '/x', isFile: false }), { to: '/y', status: 301 });
});
