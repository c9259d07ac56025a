import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cameraView } from './camera-view.ts';

test('without points the camera shows the whole graph', () => {
  assert.deepEqual(cameraView([]), { x: 0.5, y: 0.5, ratio: 1, angle: 0 });
});

test('the first point is in the middle with room for the others, and is not magnified without limit', () => {
  const view = cameraView([
    { x: 0.2, y: 0.4 },
    { x: 0.4, y: 0.5 },
  ]);
  assert.deepEqual([view.x, view.y], [0.2, 0.4]);
  assert.ok(Math.abs(view.ratio - 0.44) < 1e-9);
  assert.equal(cameraView([{ x: 0.1, y: 0.9 }]).ratio, 0.2);
});

test('of many points the farthest tenth may be outside', () => {
  const close = Array.from({ length: 9 }, (_, index) => ({ x: 0.1 + index / 100, y: 0.1 }));
  assert.ok(cameraView([...close, { x: 1, y: 1 }]).ratio < 0.3);
});
