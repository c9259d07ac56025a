import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupByLetter, letterIndexEntry, toPinyin } from './collate.ts';

const rows: [name: string, letter: string][] = [
  ['敖小剑', 'A'],
  ['单小明', 'S'],
  ['曾磊', 'Z'],
  ['Paco Xu', 'P'],
  ['Éric', 'E'],
  ['3ks', '#'],
];

for (const [name, letter] of rows)
  test(`${name} is filed under ${letter}`, () =>
    assert.equal(letterIndexEntry(name, 'person').letter, letter));

test('the first character of a thing is not read as a surname', () => {
  assert.equal(letterIndexEntry('解放', 'thing').key, 'jie fang');
});

test('pinyin can have tone marks', () => {
  assert.equal(toPinyin('曾磊', 'person', true), 'zēng lěi');
});

test('groups and the names in them are sorted', () => {
  assert.deepEqual(
    groupByLetter(['周小四', '张磊', 'Ada'], 'person', (name) => name),
    [
      ['A', ['Ada']],
      ['Z', ['张磊', '周小四']],
    ],
  );
});
