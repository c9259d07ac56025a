import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unicodeRange } from './font-face-css.ts';

test('adjacent code points are one range', () => {
  assert.equal(unicodeRange('cab一乙x'), 'U+61-63,U+78,U+4e00,U+4e59');
});
