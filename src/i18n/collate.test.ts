import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byLetter, filing, inPinyin } from './collate.ts';

const rows: [name: string, letter: string][] = [
  ['敖小剑', 'A'],
  ['单小明', 'S'],
  ['曾磊', 'Z'],
  ['Paco Xu', 'P'],
  ['Éric', 'E'],
  ['3ks', '#'],
];

for (const [name, letter] of rows)
  test(`${name} is filed under ${letter}`, () => assert.equal(filing(name, 'person').letter, letter));

test('a thing is not read as a surname', () => {
  assert.equal(filing('解放', 'thing').key, 'jie fang');
});

test('pinyin has tones where they are asked for', () => {
  assert.equal(inPinyin('曾磊', 'person', true), 'zēng lěi');
});

test('groups stand in order, and so do the names in them', () => {
  assert.deepEqual(
    byLetter(['周小四', '张磊', 'Ada'], 'person', (name) => name),
    [
      ['A', ['Ada']],
      ['Z', ['张磊', '周小四']],
    ],
  );
});
