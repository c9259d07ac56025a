import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allFoldingPairs } from '#i18n/han-folding-pairs.ts';
import { createCharFolder } from '#text/char-folding.ts';
import { parseQuestion, toChineseNumber, withoutOperators } from './question.ts';

const foldChar = createCharFolder(allFoldingPairs());
const TODAY = '2026-11-30';

test('a question is taken apart', () => {
  const asked = (input: string) => parseQuestion(input, foldChar, TODAY).isAsked;
  assert.deepEqual(['主题演讲', '主办单位', '船的演讲', '谁主办', 'boat talks'].map(asked), [
    false,
    false,
    true,
    true,
    true,
  ]);
  const { years, ordinal, parts } = parseQuestion('第十二届KubeCon上海2019有哪些照片', foldChar, TODAY);
  assert.deepEqual([years, ordinal, parts], [['2019'], 12, ['kubecon', '上海']]);
  assert.deepEqual([1, 10, 12, 21].map(toChineseNumber), ['一', '十', '十二', '二十一']);
  const ordinals: [input: string, ordinal: number | undefined][] = [
    ['Service Mesh Meetup 5', 5],
    ['K8sMeetup2', 2],
    ['开发者沙龙 12', 12],
    ['dubbo 3', undefined],
    ['KubeSphere Meetup 2022', undefined],
    ['Meetup 5 月', undefined],
  ];
  for (const [input, number] of ordinals)
    assert.equal(parseQuestion(input, foldChar, TODAY).ordinal, number, input);
  assert.equal(withoutOperators('kubecon AND 上海'), 'kubecon 上海');
  assert.equal(withoutOperators('AND gate'), 'gate');
});
