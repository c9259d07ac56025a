import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromYAML, fromYAMLFilePath } from 'prh';
import { findStyleErrors } from './style-errors.ts';

const terms = fromYAML(
  'terms.yml',
  'version: 1\nrules:\n  - { expected: GitHub, pattern: /\\bGithub\\b/ }\n',
);

test('Chinese has a space beside Latin words, and its own punctuation', () => {
  assert.deepEqual(findStyleErrors('在KubeCon上海,他来了。', 'zh-Hans', terms), [
    { written: '在KubeCon上海,他来了。', expected: '在 KubeCon 上海，他来了。' },
  ]);
});

test('terms are checked in every language', () => {
  assert.equal(findStyleErrors('On Github.', 'en', terms)[0]?.expected, 'On GitHub.');
});

test('a Chinese name in English is not checked for Chinese punctuation', () => {
  assert.deepEqual(findStyleErrors('Run by Kevin and 鹏飞, in Hong Kong.', 'en', terms), []);
});

test('Chinese numbers have no commas, English ones may', () => {
  assert.deepEqual(
    findStyleErrors('会场有 12,500 人。', 'zh-Hans', terms).map(({ expected }) => expected),
    ['会场有 12500 人。'],
  );
  assert.deepEqual(findStyleErrors('演讲 A, 100,000 Pods', 'zh-Hans', terms), []);
  assert.deepEqual(findStyleErrors('12,500 people came.', 'en', terms), []);
});

/** What the rules of this repository make of a sentence. */
function corrected(text: string, lang: string): string | undefined {
  return findStyleErrors(text, lang, fromYAMLFilePath('.prh.yml'))[0]?.expected;
}

test('a text does not speak of itself', () => {
  assert.equal(corrected('本文据他的见闻整理。', 'zh-Hans'), '文中据他的见闻整理。');
  assert.equal(corrected('日本文化与版本文档。', 'zh-Hans'), undefined);
  assert.equal(corrected('The events of this archive.', 'en'), 'The events of it.');
  assert.equal(corrected('This post by Kevin gives the scale.', 'en'), undefined);
});

test('English has one spelling and one way of writing percentages', () => {
  assert.equal(corrected('Utilisation rose by 40 percent.', 'en'), 'Utilization rose by 40%.');
  assert.equal(
    corrected('By 40 percent or by 40 points: no advertisement for an enterprise.', 'en'),
    undefined,
  );
});
