import assert from 'node:assert/strict';
import { test } from 'node:test';
import { popoverPosition } from './popover-position.ts';

const viewport = { width: 400, height: 600 };
const popover = { width: 300, height: 100 };
const anchor = (left: number, top: number) => ({ left, top, bottom: top + 20 });

test('a preview is below its link, above it at the bottom of the window', () => {
  assert.deepEqual(popoverPosition(anchor(40, 100), popover, viewport), { left: 40, top: 128 });
  assert.deepEqual(popoverPosition(anchor(40, 550), popover, viewport), { left: 40, top: 442 });
});

test('a preview stays within the window', () => {
  assert.equal(popoverPosition(anchor(350, 100), popover, viewport).left, 84);
  assert.equal(popoverPosition(anchor(2, 100), popover, viewport).left, 16);
  assert.equal(popoverPosition(anchor(40, 30), { width: 300, height: 590 }, viewport).top, 8);
});
