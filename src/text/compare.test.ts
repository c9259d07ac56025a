import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareStrings } from './compare.ts';

test('strings are compared by code unit, whatever the locale', () => {
  assert.deepEqual(['ä', 'b', 'Z', '', '云'].sort(compareStrings), ['', 'Z', 'b', 'ä', '云']);
  assert.equal(compareStrings('a', 'a'), 0);
});
