import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingWording } from './finding-wording.ts';
import { messageLanguage } from './message-language.ts';

test('messages are in the language asked for, else in that of the environment', () => {
  assert.equal(messageLanguage('zh-TW', { LANG: 'en_US.UTF-8' }), 'zh-Hant');
  assert.equal(messageLanguage('zh', {}), 'zh-Hans');
  assert.equal(messageLanguage(undefined, { LANG: 'zh_CN.UTF-8' }), 'zh-Hans');
  assert.equal(messageLanguage(undefined, { LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_HK' }), 'zh-Hant');
  assert.equal(messageLanguage(undefined, { LC_ALL: '', LANG: 'C.UTF-8' }), 'en');
  assert.throws(() => messageLanguage('fr', {}), /--lang must be one of/);
});

test('Traditional messages are converted, but not what the author wrote', () => {
  const args = { slip: 'colon', written: '：', line: 'title: 历史记录' } as const;
  const { what, fix } = findingWording({ code: 'typing-slip', args }, 'zh-Hant');
  assert.equal(what, '字段名後面的冒號是全角的（：）。');
  assert.match(fix, /^寫成 title: 历史记录 /);
});

test('a message without Chinese words is told in English', () => {
  const args = { line: 'x' };
  assert.equal(findingWording({ code: 'url-lock-line', args }, 'zh-Hans').what, '“x” is not a URL path.');
});
