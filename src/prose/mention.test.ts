import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMentionUrl, parseMention } from './mention.ts';

test('a mention begins with a kind of the archive', () => {
  assert.equal(isMentionUrl('person:paco-xu'), true);
  assert.equal(isMentionUrl('https://example.org'), false);
  assert.equal(isMentionUrl('mailto:a@example.org'), false);
});

const rows: [string | null, object][] = [
  [null, { target: 'person:a' }],
  ['organizer', { target: 'person:a', role: 'organizer' }],
  ['organizer at event:kcs', { target: 'person:a', role: 'organizer', at: 'event:kcs' }],
  ['at event:kcs#opening', { target: 'person:a', at: 'event:kcs#opening' }],
  [
    'speaker at event:kcs, recorded',
    { target: 'person:a', role: 'speaker', at: 'event:kcs', presence: 'recorded' },
  ],
  ['speaker, absent', { target: 'person:a', role: 'speaker', presence: 'absent' }],
  ['speaker at event:kcs, on film', { problem: 'title', value: 'speaker at event:kcs, on film' }],
  ['speaker at event:kcs, filmed', { problem: 'presence', value: 'filmed' }],
  ['at event:kcs, recorded', { problem: 'title', value: 'at event:kcs, recorded' }],
  ['sprint-lead at event:kcs', { target: 'person:a', role: 'sprint-lead', at: 'event:kcs' }],
  ['讲师 at event:kcs', { target: 'person:a', role: '讲师', at: 'event:kcs' }],
  ['He was there', { problem: 'title', value: 'He was there' }],
];

for (const [title, expected] of rows)
  test(`the title ${title} is parsed`, () => {
    assert.deepEqual(parseMention('person:a', title), expected);
  });
