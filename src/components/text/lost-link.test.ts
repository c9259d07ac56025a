import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';
import { lostLinkHtml } from './lost-link.ts';

const GONE = { status: 'gone', answer: 410, checked: '2026-01-01', since: '2026-01-01' };
const context = fixtureCatalog({
  'links.lock.yml': JSON.stringify({
    'https://example.org/gone?a=1&b=2': { ...GONE, archived: 'https://web.archive.org/web/1/x?a=1&b=2' },
    'https://example.org/聚会': GONE,
    'https://example.org/there': { ...GONE, status: 'ok', answer: 200 },
  }),
}).localeContext('en');

test('a link to a lost page says since when, and leads to its copy', () => {
  assert.equal(
    lostLinkHtml('https://example.org/gone?a=1&b=2#part', context),
    ' <small class="lost" data-search-ignore>[The original is gone (found on 1 January 2026) · <a href="https://web.archive.org/web/1/x?a=1&amp;b=2">Archived copy</a>]</small>',
  );
  assert.match(lostLinkHtml('https://example.org/%E8%81%9A%E4%BC%9A', context), /is gone/);
});

test('other links have no note', () => {
  for (const url of ['https://example.org/there', 'https://example.org/%zz', undefined])
    assert.equal(lostLinkHtml(url, context), '');
});
