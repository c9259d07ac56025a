import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressText } from './progress-text.ts';

test('progress says how much is made and how long the rest will take', () => {
  assert.equal(progressText(1, 100, 500), '1 of 100 pages, 1 s');
  assert.equal(progressText(1234, 4936, 12_000), '1,234 of 4,936 pages, 12 s, 36 s left');
  assert.equal(progressText(10, 100, 65_000), '10 of 100 pages, 1 min 05 s, 9 min 45 s left');
  assert.equal(progressText(100, 100, 70_400), '100 of 100 pages, 1 min 10 s');
});
