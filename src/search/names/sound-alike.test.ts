import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCharFolder } from '#text/char-folding.ts';
import { prepareNames } from './name-search.ts';
import { soundAlikeNames } from './sound-alike.ts';

const foldChar = createCharFolder('澤泽鋒锋');
const names = prepareNames(
  [
    ['person:wang-zefeng', ['王泽锋'], ['wang ze feng']],
    ['person:other', ['王则峰'], ['wang ze feng']],
    ['person:wang-sheng', ['王胜'], ['wang sheng']],
    ['person:liang-wen', ['梁文'], ['liang wen']],
    ['person:sheng-liang', ['Sheng Liang'], []],
  ].map(([id, title, pinyin], page) => ({
    id: String(id),
    page,
    date: '',
    title: String(title),
    names: [...(title ?? [])],
    pinyin: [...(pinyin ?? [])],
  })),
  foldChar,
);
const mentions = new Map([['person:other', 3]]);

const CASES: readonly [input: string, ids: string[]][] = [
  ['王泽峰', ['person:other', 'person:wang-zefeng']],
  ['王澤鋒', ['person:other', 'person:wang-zefeng']],
  ['梁胜', ['person:sheng-liang']],
  // 李 is in no name.
  ['李胜', []],
  ['王', []],
  ['Sheng Liang', []],
];

test('a character that no name has is read by the table', () => {
  const found = soundAlikeNames(names, '粱圣', foldChar, mentions, { liang: '粱', sheng: '圣' });
  assert.deepEqual(
    found.map(({ id }) => id),
    ['person:sheng-liang'],
  );
});

for (const [input, ids] of CASES)
  test(`${input} sounds as ${ids.join(', ') || 'no name'}`, () => {
    assert.deepEqual(
      soundAlikeNames(names, input, foldChar, mentions).map(({ id }) => id),
      ids,
    );
  });
