import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoizeBounded } from './memoize-bounded.ts';

test('results are remembered until there are too many', () => {
  const calls: string[] = [];
  const upper = memoizeBounded((text) => {
    calls.push(text);
    return text.toUpperCase();
  }, 2);
  assert.deepEqual(['a', 'b', 'a', 'c', 'a'].map(upper), ['A', 'B', 'A', 'C', 'A']);
  assert.deepEqual(calls, ['a', 'b', 'c', 'a']);
});
