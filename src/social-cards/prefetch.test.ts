import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prefetch } from './prefetch.ts';

test('jobs run once, up to four ahead', async () => {
  const done: number[] = [];
  const get = prefetch([0, 1, 2, 3, 4, 5].map((job) => async () => done.push(job)));
  await get(0);
  assert.deepEqual(done, [0, 1, 2, 3]);
  await get(1);
  assert.deepEqual(done, [0, 1, 2, 3, 4]);
  await assert.rejects(get(6), RangeError);
});
