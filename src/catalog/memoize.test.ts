import assert from 'node:assert/strict';
import { test } from 'node:test';
import { computeOnce, computeOncePerKey, keepWhileMemoryLasts } from './memoize.ts';

test('computeOnce calls the function at the first call only, also when it returns undefined', () => {
  let calls = 0;
  const value = computeOnce(() => {
    calls += 1;
    return undefined;
  });
  assert.equal(calls, 0);
  value();
  value();
  assert.equal(calls, 1);
});

test('computeOncePerKey calls the function once for each key', () => {
  const keys: string[] = [];
  const upper = computeOncePerKey((key: string) => {
    keys.push(key);
    return key.toUpperCase();
  });
  assert.deepEqual([upper('a'), upper('b'), upper('a')], ['A', 'B', 'A']);
  assert.deepEqual(keys, ['a', 'b']);
});

test('a kept text is made once as long as nothing collects it', () => {
  let calls = 0;
  const text = keepWhileMemoryLasts(() => {
    calls += 1;
    return 'text';
  });
  assert.deepEqual([text(), text(), calls], ['text', 'text', 1]);
});
