import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoizePerObject } from './memoize-per-object.ts';

test('a result is computed once for each object and key', () => {
  const calls: string[] = [];
  const joined = memoizePerObject((object: { name: string }, key: string) => {
    calls.push(object.name + key);
    return undefined;
  });
  const [first, second] = [{ name: 'a' }, { name: 'b' }];
  for (const object of [first, second, first]) for (const key of ['x', 'y', 'x']) joined(object, key);
  assert.deepEqual(calls, ['ax', 'ay', 'bx', 'by']);
});
