import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tombstonePages } from './tombstones.ts';

const url = (path: string, gone: boolean, since?: string) => ({
  path,
  gone,
  line: 1,
  ...(since && { since }),
});

test('an entry that was taken down has a page in each language that says what was there', () => {
  const pages = tombstonePages(
    [
      url('events/old-meetup', true, '2026-11-21'),
      url('events/here', false),
      url('events/old-meetup/a-talk', true),
      url('people/somebody', true),
      url('/data/v1/events/old-meetup.json', true),
    ],
    (text) => text.replaceAll('发', '發'),
  );
  assert.deepEqual(
    pages.map(({ path }) => path),
    ['/zh-hans/events/old-meetup/', '/zh-hant/events/old-meetup/', '/en/events/old-meetup/'],
  );
  const [hans, hant, en] = pages.map(({ html }) => html);
  assert.match(hans ?? '', /lang="zh-Hans"[\s\S]*活动：old-meetup.*2026 年 11 月 21 日发布/);
  assert.match(hant ?? '', /發布/);
  assert.match(en ?? '', /Event: old-meetup.*21 November 2026/);
  assert.ok(pages.every(({ html }) => html.includes('noindex')));
});
