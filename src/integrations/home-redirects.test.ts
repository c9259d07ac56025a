import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readHosting } from '#preview-server/hosting.ts';
import { findRedirect, formatRedirects, parseRedirects } from '#preview-server/redirect-rules.ts';
import { homeRedirects } from './home-redirects.ts';

const { redirects: hostRules } = readHosting(readFileSync('netlify.toml', 'utf8'));

/** Where a reader of a language is sent from `/`, by the rules as hosts read them. */
function target(locales: Parameters<typeof homeRedirects>[1], acceptLanguage: string): string | undefined {
  const own = parseRedirects(formatRedirects(homeRedirects(hostRules, locales)));
  return findRedirect([...own, ...hostRules], { path: '/', acceptLanguage, isFile: true })?.to;
}

test('an archive in all languages leaves the home page to the host', () => {
  assert.deepEqual(homeRedirects(hostRules, ['zh-hans', 'zh-hant', 'en']), []);
});

test('an archive in one language leads everybody to it', () => {
  for (const lang of ['zh-TW', 'zh-CN', 'en-GB', 'fr']) assert.equal(target(['en'], lang), '/en/');
});

test('readers of the missing script get the other one, readers of a missing language the chooser', () => {
  assert.equal(target(['zh-hans', 'en'], 'zh-TW'), '/zh-hans/');
  assert.equal(target(['zh-hans', 'en'], 'zh-CN'), '/zh-hans/');
  assert.equal(target(['zh-hans', 'en'], 'en'), '/en/');
  assert.equal(target(['zh-hant', 'en'], 'zh-CN'), '/zh-hant/');
  assert.equal(target(['zh-hans', 'zh-hant'], 'en'), '/index.html');
  assert.equal(target(['zh-hans', 'zh-hant'], 'fr'), undefined);
});
