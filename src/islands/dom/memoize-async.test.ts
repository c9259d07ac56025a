import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoizeAsync, memoizeByKey } from './memoize-async.ts';

test('a result is loaded once for each key', async () => {
  const loaded: string[] = [];
  const load = memoizeByKey(async (key) => {
    loaded.push(key);
    return key.toUpperCase();
  });
  assert.deepEqual(await Promise.all([load('a'), load('a'), load('b')]), ['A', 'A', 'B']);
  assert.deepEqual(loaded, ['a', 'b']);
});

test('a failure is not kept: the next call loads again', async () => {
  let calls = 0;
  const load = memoizeAsync(async () => {
    calls += 1;
    if (calls === 1) throw new Error('offline');
    return calls;
  });
  await assert.rejects(load(), /offline/);
  assert.equal(await load(), 2);
  assert.equal(await load(), 2);
});
