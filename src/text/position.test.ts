import assert from 'node:assert/strict';
import { test } from 'node:test';
import { positionAt } from './position.ts';

test('lines and columns count from 1', () => {
  assert.deepEqual(positionAt('one\ntwo', 0), { line: 1, column: 1 });
  assert.deepEqual(positionAt('one\ntwo', 3), { line: 1, column: 4 });
  assert.deepEqual(positionAt('one\ntwo', 4), { line: 2, column: 1 });
});
