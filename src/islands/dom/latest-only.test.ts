import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latestOnly } from './latest-only.ts';

test('the result of an older call is dropped, whichever call ends first', async () => {
  const ends: (() => void)[] = [];
  const used: string[] = [];
  const call = latestOnly(
    (name: string) => new Promise<string>((resolve) => ends.push(() => resolve(name))),
    (name) => used.push(name),
  );
  const calls = [call('first'), call('second')];
  for (const end of ends.toReversed()) end();
  await Promise.all(calls);
  assert.deepEqual(used, ['second']);
});
