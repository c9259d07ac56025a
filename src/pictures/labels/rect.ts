import type { Point } from '../svg/svg.ts';

/** An axis-parallel rectangle. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The rectangle of a round mark, with a margin of 1. */
export function markRect({ x, y, r }: Point & { r: number }): Rect {
  return { left: x - r - 1, right: x + r + 1, top: y - r - 1, bottom: y + r + 1 };
}

/** True when two rectangles overlap; touching edges do not count. */
export function rectsOverlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
