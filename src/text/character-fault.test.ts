import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultyCharacter } from './character-fault.ts';

const good = [
  '相聚 2020，“上海”……《书》・Ａ',
  'Zoë Müller, Nguyễn Văn Ạ',
  'tab\tline\nreturn\r\n',
  '👩‍💻 👨‍👩‍👧 🏳️‍🌈 ❤️ 🇨🇳 👍🏽',
  '葛󠄀飾区',
  'می‌خواهم',
  '𠮷野家 𝑎',
  'e\u0301\u0302',
];
for (const text of good)
  test(`${text} has no faulty character`, () => {
    assert.equal(faultyCharacter(text), undefined);
  });

const bad: [string, number, string, string][] = [
  ['a\u0001b', 1, 'U+0001', 'control'],
  ['a\u0000', 1, 'U+0000', 'control'],
  ['a\u0085', 1, 'U+0085', 'control'],
  ['a\u2028b', 1, 'U+2028', 'control'],
  ['ab\ud800', 2, 'U+D800', 'surrogate'],
  ['\udc00x', 0, 'U+DC00', 'surrogate'],
  ['a\ufffe', 1, 'U+FFFE', 'noncharacter'],
  ['a\u{1FFFF}', 1, 'U+1FFFF', 'noncharacter'],
  ['王\u202e立', 1, 'U+202E', 'direction'],
  ['a\u2066b', 1, 'U+2066', 'direction'],
  ['a\u200fb', 1, 'U+200F', 'direction'],
  ['\u200b', 0, 'U+200B', 'invisible'],
  ['a\u200d b', 1, 'U+200D', 'invisible'],
  ['\ufeffa', 0, 'U+FEFF', 'invisible'],
  ['a\u00adb', 1, 'U+00AD', 'invisible'],
  ['\u3164', 0, 'U+3164', 'invisible'],
  ['a\u{E0041}', 1, 'U+E0041', 'invisible'],
  ['\ue000', 0, 'U+E000', 'private-use'],
  ['\u{F0000}', 0, 'U+F0000', 'private-use'],
  ['Z\u0301\u0302\u0303\u0304\u0305', 1, 'U+0301', 'stacked'],
];
for (const [text, index, character, kind] of bad)
  test(`${character} is ${kind}`, () => {
    assert.deepEqual(faultyCharacter(text), { index, character, kind });
  });

test('a joiner joins emoji and letters of scripts that have joined ones, and a variation is of an emoji or a Han character', () => {
  for (const text of ['👩‍💻', '❤️‍🔥', 'क्‍ष', 'می‌خواهم', '1️⃣', '葛\u{E0100}城', '⚡️'])
    assert.equal(faultyCharacter(text), undefined, text);
  for (const bad of ['Wang\u200DLi', '王\u200D立', 'a\u200Cb', 'a\uFE0Fb', '\uFE0F', 'Жо\u200Dя'])
    assert.equal(faultyCharacter(bad)?.kind, 'invisible', bad);
});
