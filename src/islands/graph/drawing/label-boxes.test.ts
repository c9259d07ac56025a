import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxesOverlap, labelBoxes, placeLabel } from './label-boxes.ts';

const stage = { width: 200, height: 100, marks: [] };
const mark = (x: number, y: number, r = 5) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });

test('a label is right of its mark, and left where it would be cut', () => {
  assert.equal(placeLabel(labelBoxes({ x: 50, y: 50, size: 5 }, 60, 12), stage, [], 'optional')?.left, 59);
  assert.equal(placeLabel(labelBoxes({ x: 180, y: 50, size: 5 }, 60, 12), stage, [], 'optional')?.right, 171);
});

test('no label covers another, or a mark; a required one covers the fewest marks', () => {
  const boxes = labelBoxes({ x: 100, y: 50, size: 5 }, 40, 12);
  const [right, left, below, above] = boxes;
  assert.ok(right && left && below && above);
  assert.equal(placeLabel(boxes, stage, [right], 'optional'), left);
  const around = [mark(120, 50), mark(80, 50), mark(100, 65), mark(100, 35)];
  assert.equal(placeLabel(boxes, { ...stage, marks: around }, [], 'optional'), undefined);
  const crowded = { ...stage, marks: [...around, mark(125, 50), mark(75, 50), mark(105, 65)] };
  assert.equal(placeLabel(boxes, crowded, [], 'required'), above);
  assert.equal(placeLabel(boxes, stage, boxes, 'required'), undefined);
  assert.ok(placeLabel(boxes, stage, boxes, 'always'));
});

test('a label wider than the stage is not drawn', () => {
  assert.equal(placeLabel(labelBoxes({ x: 100, y: 50, size: 5 }, 300, 12), stage, [], 'required'), undefined);
  assert.ok(!boxesOverlap(mark(10, 10), mark(20, 10)));
});
