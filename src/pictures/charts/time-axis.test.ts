import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stackRows } from './time-axis.ts';

test('marks that would overlap are stacked', () => {
  assert.deepEqual(stackRows([0, 5, 9, 30], 10), [0, 1, 2, 0]);
});
