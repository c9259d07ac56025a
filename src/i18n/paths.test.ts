import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alternates, pagePath, placePath, previewPath } from './paths.ts';

test('addresses of pages end with a slash', () => {
  assert.equal(placePath('en', ''), '/en/');
  assert.equal(placePath('zh-hans', 'people'), '/zh-hans/people/');
  assert.equal(pagePath('en', 'person', 'paco-xu'), '/en/people/paco-xu/');
  assert.equal(pagePath('en', 'session', 'kubecon/ten-years'), '/en/events/kubecon/ten-years/');
});

test('previews are files', () => {
  assert.equal(previewPath('en', 'event', 'kubecon'), '/en/previews/events/kubecon.json');
});

test('the same place stands in all three trees', () => {
  assert.deepEqual(alternates('/zh-hant/events/x/'), {
    'zh-hans': '/zh-hans/events/x/',
    'zh-hant': '/zh-hant/events/x/',
    en: '/en/events/x/',
  });
});
