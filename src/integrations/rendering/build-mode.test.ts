import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBuildMode } from './build-mode.ts';

test('a share is written as its number and the number of shares', () => {
  assert.deepEqual(readBuildMode(['node', 'astro', 'build']), { type: 'whole' });
  assert.deepEqual(readBuildMode(['build', '--part', '2/4']), { type: 'part', part: 2, parts: 4 });
  assert.deepEqual(readBuildMode(['build', '--part=4/4']), { type: 'part', part: 4, parts: 4 });
  assert.deepEqual(readBuildMode(['build', '--merge']), { type: 'merge' });
});

test('an invalid share is an error that says what to type', () => {
  for (const text of ['0/4', '5/4', '2', 'half', ''])
    assert.throws(() => readBuildMode(['build', '--part', text]), /--part .* is not a share of a build/);
});
