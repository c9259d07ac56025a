import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repairedMentionTitle, repairedMentionUrl } from './mention-repair.ts';

test('a mention that is written as a path, with capitals or full-width marks is known', () => {
  for (const written of [
    'people/wang-li',
    '../people/wang-li.yaml',
    'content/people/wang-li.yaml',
    '/zh-hans/people/wang-li/',
    'http://localhost:4321/en/people/wang-li/',
    'Person:Wang_Li',
    'people:wang-li',
    'person：wang-li',
    'person:wang-li,',
    '人物:wang-li',
    '%E4%BA%BA%E7%89%A9:wang-li',
  ])
    assert.equal(repairedMentionUrl(written), 'person:wang-li', written);
  assert.equal(repairedMentionUrl('events/meet-2020#opening'), 'event:meet-2020#opening');
  for (const other of [
    'person:wang-li',
    'wang-li',
    'https://example.org/people/wang-li',
    '/pictures/a.png',
    '#a',
    'mailto:a@b.c',
    'person:王立',
    '/zh-hans/people/',
  ])
    assert.equal(repairedMentionUrl(other), undefined, other);
});

test('a role and an event that are joined in another way are known', () => {
  for (const written of [
    'speaker at event：meet-2020',
    'Speaker At event:meet-2020',
    'speaker @ event:meet-2020',
    'speaker，event:meet-2020',
    'speaker at meet-2020',
    'speaker at events/meet-2020',
  ])
    assert.equal(repairedMentionTitle(written), 'speaker at event:meet-2020', written);
  for (const other of ['speaker at event:meet-2020', 'speaker', '在 event:meet-2020 演讲', 'his own page'])
    assert.equal(repairedMentionTitle(other), undefined, other);
});
