import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LabelCandidate } from './label-positions.ts';
import { placeLabels } from './place-labels.ts';
import { textWidth } from './text-width.ts';

const canvas = { width: 400, height: 400, large: 16, small: 12 };

test('no label covers another', () => {
  const candidates: LabelCandidate[] = Array.from({ length: 60 }, (_, index) => ({
    x: 40 + ((index * 67) % 320),
    y: 40 + ((index * 41) % 320),
    r: 4,
    text: `Person ${index}`,
    weight: index % 5,
  }));
  const rects = placeLabels(candidates, canvas).flatMap((label, index) => {
    if (!label || label.smallTypeOnly) return [];
    const width = textWidth(candidates[index]?.text ?? '', canvas.large);
    const left =
      label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
    return [{ left, right: left + width, top: label.y - 15, bottom: label.y + 4 }];
  });
  assert.ok(rects.length > 10);
  for (const [index, a] of rects.entries())
    for (const b of rects.slice(index + 1))
      assert.ok(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top);
});

test('a Han character is wider than a Latin letter', () => {
  assert.ok(textWidth('王', 10) > textWidth('W', 10));
});
