import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median, quantile } from './statistics.ts';

test('quantiles are numbers of the list, whatever its order', () => {
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(median([4, 1, 2, 3]), 3);
  assert.equal(quantile([10, 30, 20], 1), 30);
  assert.equal(quantile([10, 30, 20], 0), 10);
  assert.equal(quantile([], 0.5), 0);
});
