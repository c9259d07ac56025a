import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestWord, suggestionFor } from './nearest-word.ts';

test('suggests the nearest word, or the same parts in another order, and otherwise nothing', () => {
  assert.equal(nearestWord('paco-xuu', ['paco-xu', 'kevin-wang']), 'paco-xu');
  assert.equal(nearestWord('liu-mengjiao', ['mengjiao-liu']), 'mengjiao-liu');
  assert.equal(nearestWord('somebody', ['paco-xu', 'kevin-wang']), undefined);
});

test('a suggestion is left out, not undefined, when there is none', () => {
  assert.deepEqual(suggestionFor('speeker', ['speaker']), { suggestion: 'speaker' });
  assert.deepEqual(suggestionFor('x', ['speaker']), {});
});
