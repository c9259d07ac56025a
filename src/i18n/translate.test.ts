import assert from 'node:assert/strict';
import { test } from 'node:test';
import { converter } from './convert.ts';
import { en } from './strings/en.ts';
import { zhHans } from './strings/zh-hans.ts';
import { isStringKey, translator } from './translate.ts';

const { toHant } = converter({});

test('Traditional is converted, and what is filled in is not', () => {
  assert.equal(translator('zh-hant', toHant)('event.via', { x: '峰会' }), '經由 峰会');
});

test('English has a singular', () => {
  const t = translator('en', toHant);
  assert.equal(t('count.times', { n: 1 }), '1 event');
  assert.equal(t('count.times', { n: 2 }), '2 events');
});

test('both languages leave the same slots', () => {
  const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
  for (const [key, words] of Object.entries(zhHans))
    if (isStringKey(key)) assert.deepEqual(slots(en[key]), slots(words), key);
});
