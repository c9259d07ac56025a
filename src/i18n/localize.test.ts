import assert from 'node:assert/strict';
import { test } from 'node:test';
import { converter } from './convert.ts';
import { localize, sourceLang } from './localize.ts';

const conversion = converter({});

test('a bare string is right everywhere', () => {
  assert.deepEqual(localize('KubeCon', 'zh-hant', conversion), {
    text: 'KubeCon',
    lang: undefined,
    from: 'written',
  });
});

test('words in the language of the page are as written', () => {
  assert.deepEqual(localize({ 'zh-Hant': '臺北', 'zh-Hans': '台北' }, 'zh-hant', conversion), {
    text: '臺北',
    lang: 'zh-Hant',
    from: 'written',
  });
});

test('words in the other script are converted, and say so', () => {
  assert.deepEqual(localize({ 'zh-Hans': '上海峰会', en: 'Summit' }, 'zh-hant', conversion), {
    text: '上海峰會',
    lang: 'zh-Hant',
    from: 'converted',
  });
});

test('words in another language keep their language, and say so', () => {
  assert.deepEqual(localize({ 'zh-Hans': '上海' }, 'en', conversion), {
    text: '上海',
    lang: 'zh-Hans',
    from: 'other-language',
  });
});

test('a Traditional original serves Simplified pages before English does', () => {
  assert.equal(sourceLang(['en', 'zh-Hant'], 'zh-hans'), 'zh-Hant');
});
