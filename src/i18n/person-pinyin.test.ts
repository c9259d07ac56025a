import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personPinyin } from './person-pinyin.ts';

const names: readonly (readonly [name: string, pinyin: string])[] = [
  ['敖小剑', 'Áo Xiǎojiàn'],
  ['敖小劍', 'Áo Xiǎojiàn'],
  ['丁宇', 'Dīng Yǔ'],
  ['欧阳钟', 'Ōuyáng Zhōng'],
  ['尉迟明', 'Yùchí Míng'],
  ['司马', 'Sī Mǎ'],
  ['歐陽鍾', 'Ōuyáng Zhōng'],
  ['于文涛', 'Yú Wéntāo'],
  ['陈西安', 'Chén Xī’ān'],
  ['张安平', 'Zhāng Ānpíng'],
];

for (const [name, pinyin] of names)
  test(`the pinyin of ${name} is ${pinyin}`, () => assert.equal(personPinyin(name, true), pinyin));

test('without tone marks, and with syllables apart for a name in two scripts', () => {
  assert.equal(personPinyin('敖小剑'), 'Ao Xiaojian');
  assert.match(personPinyin('王 Bob', true), /^wáng /);
});
