import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fnv1aHash, hashFraction } from './string-hash.ts';

test('the hash is that of the FNV-1a test vectors', () => {
  // http://www.isthe.com/chongo/src/fnv/test_fnv.c
  assert.equal(fnv1aHash(''), 0x811c9dc5);
  assert.equal(fnv1aHash('a'), 0xe40c292c);
  assert.equal(fnv1aHash('foobar'), 0xbf9cf968);
});

test('fractions are at least 0, below 1, and differ for similar strings', () => {
  const fractions = Array.from({ length: 100 }, (_, index) => hashFraction(`person:${index}`));
  assert.ok(fractions.every((fraction) => fraction >= 0 && fraction < 1));
  assert.equal(new Set(fractions.map((fraction) => fraction.toFixed(3))).size > 90, true);
});
