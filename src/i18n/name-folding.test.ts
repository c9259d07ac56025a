import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldPersonName } from './name-folding.ts';

test('dots between the parts of a name make no difference, written or spelt', () => {
  const expected = foldPersonName('买买提·艾力');
  assert.ok(expected.pinyin.includes('maimaitiaili'));
  for (const dot of '・•‧．∙⋅') {
    const folded = foldPersonName(`买买提${dot}艾力`);
    assert.equal(folded.same, expected.same);
    assert.deepEqual(folded.orders, expected.orders);
    assert.deepEqual(folded.pinyin, expected.pinyin);
  }
});

test('a name has one spelling in both scripts, family name first and last', () => {
  assert.deepEqual(foldPersonName('陳雨晴'), foldPersonName('陈雨晴'));
  assert.ok(foldPersonName('陈雨晴').pinyin.includes('yuqingchen'));
  assert.ok(foldPersonName('吕青').pinyin.includes('lvqing'));
});

test('the words of a Latin name are compared in any order, case, accent and with any hyphen', () => {
  for (const written of ['CHEN Yu-qing', 'Yu-Qing Chen', 'chén yu‐qing', 'Ｙuqing　Ｃhen'])
    assert.ok(foldPersonName(written).orders.includes('yuqingchen'), written);
});
