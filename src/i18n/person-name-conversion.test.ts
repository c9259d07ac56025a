import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertPersonName } from './person-name-conversion.ts';
import { createScriptConversion } from './script-conversion.ts';

const toHant: [hans: string, hant: string][] = [
  // Surnames that a word converter takes for words: 於, 餘, 塗, 鬱, 遊, 範, 瀋, 嶽, 穀, 黨, 後, 豐, 徵, 雲, 幹, 薑.
  ...[
    '于海',
    '余晴',
    '涂明',
    '郁青',
    '游海',
    '沈方',
    '岳云',
    '谷雨',
    '党明',
    '曲青',
    '后海',
    '丰晴',
    '卜明',
    '征海',
  ].map((name): [string, string] => [name, name]),
  ...['干青', '姜松', '郭台明', '李千范', '松小里', '周杰', '杨志升'].map((name): [string, string] => [
    name,
    name.replace('杨', '楊'),
  ]),
  ['钟小海', '鍾小海'],
  ['范晓明', '范曉明'],
  ['萧云', '蕭云'],
  ['刘余庆', '劉余慶'],
  ['叶发', '葉發'],
  ['万里', '萬里'],
  ['万俟青', '万俟青'],
  ['单于青', '單于青'],
  ['钟离春', '鍾離春'],
  ['张制', '張制'],
  ['胡胜', '胡勝'],
  ['欧阳锺', '歐陽鍾'],
];
const toHans: [hant: string, hans: string][] = [
  ['王汎乾', '王汎乾'],
  ['徐乾學', '徐乾学'],
  ['林著', '林著'],
  ['陳昇', '陈昇'],
  ['於青', '於青'],
  ['甯靜', '甯静'],
  ['張徵', '张徵'],
  ['周濬', '周濬'],
  ['劉藉', '刘藉'],
  ['蕭雲傑', '萧云杰'],
  ['葉萬豐', '叶万丰'],
  ['歐陽鍾', '欧阳钟'],
];

for (const [name, expected] of toHant)
  test(`the name ${name} is ${expected} in Traditional`, () => {
    assert.equal(convertPersonName(name, 'zh-Hant'), expected);
  });

for (const [name, expected] of toHans)
  test(`the name ${name} is ${expected} in Simplified`, () => {
    assert.equal(convertPersonName(name, 'zh-Hans'), expected);
  });

test('names of known people keep their characters in running text, words do not', () => {
  const known = createScriptConversion({}, ['于海', '涂明', '王汎乾']);
  assert.equal(
    known.toHant('于海和涂明在后海喝茶，谷雨那天发现了问题，被发明者修好。'),
    '于海和涂明在後海喝茶，穀雨那天發現了問題，被發明者修好。',
  );
  assert.equal(known.toHant('会场位于海淀，于海也来了。'), '會場位於海淀，于海也來了。');
  assert.equal(known.toHans('王汎乾說：廣泛的乾貨。'), '王汎乾说：广泛的干货。');
});

test('a name in the list of terms is converted as listed', () => {
  const { personToHant, personToHans } = createScriptConversion({ 徐俊杰: '徐俊傑' });
  assert.equal(personToHant('徐俊杰'), '徐俊傑');
  assert.equal(personToHans('徐俊傑'), '徐俊杰');
});
