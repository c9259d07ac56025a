import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildDay } from './build-day.ts';

test('the day of a build is that of SOURCE_DATE_EPOCH, else the present', () => {
  assert.equal(buildDay('1795996799'), '2026-11-29');
  assert.match(buildDay(''), /^\d{4}-\d{2}-\d{2}$/);
});
