import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromYAML } from 'prh';
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
