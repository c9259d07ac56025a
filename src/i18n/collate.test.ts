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
  assert.equal(letterIndexEntry('解放', 'other').key, 'jie fang');
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

test('a name is read alike in both scripts, its surname as a surname', () => {
  const people: [hans: string, hant: string, pinyin: string][] = [
    ['区大海', '區大海', 'ōu dà hǎi'],
    ['单于青', '單于青', 'chán yú qīng'],
    ['单飞', '單飛', 'shàn fēi'],
    ['乐平之', '樂平之', 'yuè píng zhī'],
    ['尉迟明', '尉遲明', 'yù chí míng'],
    ['万俟青', '万俟青', 'mò qí qīng'],
    ['宁志伟', '寧志偉', 'níng zhì wěi'],
    ['曾国文', '曾國文', 'zēng guó wén'],
    ['解晓东', '解曉東', 'xiè xiǎo dōng'],
    ['盖小云', '蓋小雲', 'gě xiǎo yún'],
    ['缪海', '繆海', 'miào hǎi'],
    ['长孙明', '長孫明', 'zhǎng sūn míng'],
    ['种师道', '种師道', 'chóng shī dào'],
  ];
  for (const [hans, hant, expected] of people)
    assert.deepEqual([toPinyin(hans, 'person', true), toPinyin(hant, 'person', true)], [expected, expected]);
  const things: [hans: string, hant: string, pinyin: string][] = [
    ['重庆', '重慶', 'chong qing'],
    ['银行', '銀行', 'yin hang'],
    ['厦门', '廈門', 'xia men'],
    ['数据中心', '數據中心', 'shu ju zhong xin'],
    ['音乐会', '音樂會', 'yin yue hui'],
  ];
  for (const [hans, hant, expected] of things)
    assert.deepEqual([toPinyin(hans, 'other'), toPinyin(hant, 'other')], [expected, expected]);
});
