import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeAlternates, pagePath, previewGroup, previewUrl, sitePagePath } from './paths.ts';

test('paths of pages end with a slash', () => {
  assert.equal(sitePagePath('en', ''), '/en/');
  assert.equal(sitePagePath('zh-hans', 'people'), '/zh-hans/people/');
  assert.equal(pagePath('en', 'person', 'paco-xu'), '/en/people/paco-xu/');
  assert.equal(pagePath('en', 'session', 'kubecon/ten-years'), '/en/events/kubecon/ten-years/');
});

test('previews share JSON files, in which they have a key', () => {
  const [file = '', key] = previewUrl('en', 'event', 'kubecon').split('#');
  assert.equal(key, 'events/kubecon');
  assert.equal(file, `/en/previews/${previewGroup('events/kubecon')}.json`);
  assert.match(file, /previews\/[0-3][0-9a-f]\.json$/);
});

test('a page has the same path in all locales', () => {
  assert.deepEqual(localeAlternates('/zh-hant/events/x/'), {
    'zh-hans': '/zh-hans/events/x/',
    'zh-hant': '/zh-hant/events/x/',
    en: '/en/events/x/',
  });
});
