import assert from 'node:assert/strict';
import { test } from 'node:test';
import { separatorChanges } from './separator-changes.ts';

test('each run of spaces and punctuation that changed is one replacement', () => {
  assert.deepEqual(separatorChanges('到场80人,好', '到场 80 人，好'), [
    { start: 2, end: 2, text: ' ' },
    { start: 4, end: 4, text: ' ' },
    { start: 5, end: 6, text: '，' },
  ]);
});

test('texts with different letters have no separator changes', () => {
  assert.deepEqual(separatorChanges('a,b', 'a，c'), []);
});
