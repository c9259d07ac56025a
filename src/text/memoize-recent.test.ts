import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoizeRecent } from './memoize-recent.ts';

test('the results of the latest keys are remembered', async () => {
  const loaded: string[] = [];
  const load = memoizeRecent(async (key) => loaded.push(key), 2);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await load(key);
  assert.deepEqual(loaded, ['a', 'b', 'c', 'b']);
});

test('a failure is not remembered', async () => {
  let calls = 0;
  const load = memoizeRecent(async () => {
    calls += 1;
    if (calls === 1) throw new Error('once');
    return calls;
  }, 2);
  await assert.rejects(load('a'));
  assert.equal(await load('a'), 2);
});
