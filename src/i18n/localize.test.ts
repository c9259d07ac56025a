import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localize, sourceLang } from './localize.ts';
import { createScriptConversion } from './script-conversion.ts';

const conversion = createScriptConversion({});

test('a string is the same in all languages', () => {
  assert.deepEqual(localize('KubeCon', 'zh-hant', conversion), {
    text: 'KubeCon',
    lang: undefined,
    from: 'written',
  });
});

test('text in the language of the page is returned as written', () => {
  assert.deepEqual(localize({ 'zh-Hant': '臺北', 'zh-Hans': '台北' }, 'zh-hant', conversion), {
    text: '臺北',
    lang: 'zh-Hant',
    from: 'written',
  });
});

test('text in the other script is converted and marked', () => {
  assert.deepEqual(localize({ 'zh-Hans': '上海峰会', en: 'Summit' }, 'zh-hant', conversion), {
    text: '上海峰會',
    lang: 'zh-Hant',
    from: 'converted',
  });
});

test('text in another language is marked with its language', () => {
  assert.deepEqual(localize({ 'zh-Hans': '上海' }, 'en', conversion), {
    text: '上海',
    lang: 'zh-Hans',
    from: 'other-language',
  });
});

test('Simplified pages prefer a Traditional text to an English one', () => {
  assert.equal(sourceLang(['en', 'zh-Hant'], 'zh-hans'), 'zh-Hant');
});
