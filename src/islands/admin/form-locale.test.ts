import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formLocale } from './form-locale.ts';

test('the form is in the language of the browser on the first visit and on every later one', () => {
  for (const settings of [null, '{}', '{"theme":"dark","locale":"auto"}', '{"locale": "auto"}']) {
    assert.equal(formLocale(settings, 'zh-CN'), 'zh-hans');
    assert.equal(formLocale(settings, 'zh-TW'), 'zh-hant');
    assert.equal(formLocale(settings, 'zh-Hant-HK'), 'zh-hant');
    assert.equal(formLocale(settings, 'zh'), 'zh-hans');
    assert.equal(formLocale(settings, 'fr'), 'en');
  }
});

test('a language chosen in the settings is kept', () => {
  assert.equal(formLocale('{"locale":"en-US"}', 'zh-CN'), 'en');
  assert.equal(formLocale('{"locale":"zh-CN"}', 'en'), 'zh-hans');
  assert.equal(formLocale('{"locale":"zh-TW"}', 'en'), 'zh-hant');
});
