import type { Point } from '../svg/svg.ts';
import type { Rect } from './rect.ts';
import { textWidth } from './text-width.ts';

/** A mark that should have a label. */
export interface LabelCandidate extends Point {
  /** Radius of the mark. */
  r: number;
  /** Empty for a mark that only takes room. */
  text: string;
  /** Higher weights are labelled first. */
  weight: number;
  /** True when the label may cover other marks, if it finds no room; it never covers another label. */
  required?: boolean;
  /** True when the label is shown only where the type is small. */
  smallTypeOnly?: boolean;
}

/** Where a label is drawn. */
export interface PlacedLabel extends Point {
  anchor: 'start' | 'middle' | 'end';
  /** True when there is room for it only where the type is small. */
  smallTypeOnly: boolean;
}

/** Size of a picture in user units, and its font sizes on a narrow screen (`large`) and on a wide one (`small`). */
export interface Canvas {
  width: number;
  height: number;
  large: number;
  small: number;
}

/**
 * Twelve positions for a label around its mark, the best first: outward, inward, above or below, then diagonally. A
 * required label has four more, a little further away.
 */
export function labelPositions(
  { x, y, r, required = false }: LabelCandidate,
  fontSize: number,
  canvas: Canvas,
): PlacedLabel[] {
  const gap = r + fontSize * 0.4;
  const middle = y + fontSize * 0.36;
  const position = (at: Point, anchor: PlacedLabel['anchor']) => ({ ...at, anchor, smallTypeOnly: false });
  const right = position({ x: x + gap, y: middle }, 'start');
  const left = position({ x: x - gap, y: middle }, 'end');
  const below = position({ x, y: y + r + fontSize * 1.05 }, 'middle');
  const above = position({ x, y: y - r - fontSize * 0.4 }, 'middle');
  const sides = x >= canvas.width / 2 ? [right, left] : [left, right];
  const ends = y >= canvas.height / 2 ? [below, above] : [above, below];
  const shifted = sides.flatMap((side) =>
    [-0.7, 0.7].map((shift) => ({ ...side, y: middle + shift * fontSize })),
  );
  const corners = sides.flatMap((side) =>
    [-1, 1].map((sign) => ({
      ...side,
      x: x + (side.x - x) * 0.6,
      y: middle + sign * (r + fontSize * 0.75),
    })),
  );
  const further = required
    ? sides.flatMap((side) => [-1.4, 1.4].map((shift) => ({ ...side, y: middle + shift * fontSize })))
    : [];
  return [...sides, ...ends, ...shifted, ...corners, ...further];
}

/** The rectangle that a label takes at a position, with a little room above and below: Han characters fill their line. */
export function labelRect({ text }: LabelCandidate, { x, y, anchor }: PlacedLabel, fontSize: number): Rect {
  const width = textWidth(text, fontSize);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - fontSize, bottom: y + fontSize * 0.35 };
}

/** True when a rectangle is inside a picture, at least 2 units from its edge. */
export function isInsideCanvas(rect: Rect, { width, height }: Canvas): boolean {
  return rect.left >= 2 && rect.right <= width - 2 && rect.top >= 2 && rect.bottom <= height - 2;
}
