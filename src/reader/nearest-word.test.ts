import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance, nearestWord } from './nearest-word.ts';

test('counts inserts, deletes, replacements and swaps', () => {
  assert.equal(editDistance('speaker', 'speeker'), 1);
  assert.equal(editDistance('wnag', 'wang'), 1);
  assert.equal(editDistance('abc', ''), 3);
});

test('suggests what is near, or the same words in another order, and else nothing', () => {
  assert.equal(nearestWord('paco-xuu', ['paco-xu', 'kevin-wang']), 'paco-xu');
  assert.equal(nearestWord('liu-mengjiao', ['mengjiao-liu']), 'mengjiao-liu');
  assert.equal(nearestWord('somebody', ['paco-xu', 'kevin-wang']), undefined);
});
