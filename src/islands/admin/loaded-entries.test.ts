import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCharFolder } from '#text/char-folding.ts';
import { LoadedEntries } from './loaded-entries.ts';

const entries = new LoadedEntries();
entries.add('content/people/chen-yu.yaml', '', {
  names: [{ value: '陈雨' }, { value: 'Çhen Yu', lang: 'en' }],
});
entries.add('content/events/boats-2020.yaml', '', { name: { 'zh-Hans': '纸船大会' }, dates: '2020-05' });
entries.add('content/events/boats-2024.yaml', '', { name: { 'zh-Hans': '纸船大会' }, dates: '2024-05' });
entries.add('content/events/boats-2024.sessions.yaml', '', {});
entries.add('content/posts/a-day.en.md', '', { title: 'A day of Chen' });
const folder = createCharFolder('陳陈');

test('an entry is found by any of its names in the folding of the search', () => {
  for (const query of ['陈雨', '陳雨', 'ＣＨＥＮ', 'yu chen', 'chen-yu'])
    assert.deepEqual(
      entries.find(query, folder, 8).map(({ id }) => id),
      ['person:chen-yu'],
      query,
    );
  assert.deepEqual(entries.find(' ', folder, 8), []);
});

test('events are listed from the newest on', () => {
  assert.deepEqual(
    entries.events().map(({ id }) => id),
    ['event:boats-2024', 'event:boats-2020'],
  );
});

test('an entry that is saved again has its new names', () => {
  entries.add('content/people/new-one.yaml', '', { names: [{ value: '新人' }] });
  entries.add('content/people/new-one.yaml', '', { names: [{ value: '旧人' }] });
  assert.equal(entries.find('新人', folder, 8).length, 0);
  assert.equal(entries.find('旧人', folder, 8).length, 1);
});
