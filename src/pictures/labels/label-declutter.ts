import { type Rect, labelRects, markRect, rectsOverlap, type Canvas, type LabelCandidate } from './labels.ts';
import type { Point } from '../svg/svg.ts';

/**
 * Moves small marks up or down out of the way of names that matter, so that these find room: for each name, the
 * heaviest first, the box with the fewest marks in it is kept free.
 * @param large true for a wish whose mark must stay where it is
 * @returns the wishes in the same order, some at another height
 */
export function declutterMarks(wishes: readonly LabelCandidate[], room: Canvas, large: (wish: LabelCandidate) => boolean): LabelCandidate[] {
  const moved = wishes.map((wish) => ({ ...wish, fixed: large(wish) }));
  const kept: Rect[] = [];
  const rings = moved.filter(({ fixed }) => fixed);
  const heaviest = rings.filter(({ text }) => text !== '').sort((a, b) => b.weight - a.weight);
  for (const wish of heaviest) {
    const others = rings.filter((ring) => ring !== wish).map(markRect);
    const taken = [...kept, ...others];
    const sizes = wish.smallTypeOnly ? [room.small] : [room.large, room.small];
    const boxes = sizes.map((size) =>
      labelRects(wish, size, room).filter((box) => !taken.some((one) => rectsOverlap(box, one))),
    );
    const free = boxes.find((found) => found.length > 0) ?? [];
    const inBox = (box: Rect) => moved.filter((mark) => !mark.fixed && rectsOverlap(markRect(mark), box));
    const [box] = free.sort((a, b) => inBox(a).length - inBox(b).length);
    if (!box) continue;
    kept.push(box);
    for (const mark of inBox(box)) mark.y = heightOutside(mark, box, kept);
  }
  return moved.map(({ fixed: _, ...wish }) => wish);
}

/** The nearer height above or below a box that is in no kept box; where it was, when there is none. */
function heightOutside(mark: Point & { r: number }, box: Rect, kept: readonly Rect[]): number {
  const heights = [box.top - mark.r - 2, box.bottom + mark.r + 2].sort(
    (a, b) => Math.abs(a - mark.y) - Math.abs(b - mark.y),
  );
  return heights.find((y) => !kept.some((one) => rectsOverlap(markRect({ ...mark, y }), one))) ?? mark.y;
}
