import type { Point } from '../svg/svg.ts';
import {
  type Canvas,
  isInsideCanvas,
  type LabelCandidate,
  labelPositions,
  labelRect,
} from './label-positions.ts';
import { markRect, type Rect, rectsOverlap } from './rect.ts';

/**
 * Makes room for labels in a crowded picture: for each label of a fixed mark, the heaviest first, the position with the
 * fewest small marks is chosen, and these are moved up or down out of it.
 * @param isFixed true for a mark that must not be moved
 * @returns the candidates in the same order, some with another y
 */
export function declutterMarks(
  candidates: readonly LabelCandidate[],
  canvas: Canvas,
  isFixed: (candidate: LabelCandidate) => boolean,
): LabelCandidate[] {
  const fixed = candidates.filter(isFixed);
  const movable = candidates.map((candidate) => ({ ...candidate, fixed: isFixed(candidate) }));
  const kept: Rect[] = [];
  const byWeight = fixed.filter(({ text }) => text !== '').sort((a, b) => b.weight - a.weight);
  for (const candidate of byWeight) {
    const others = fixed.filter((other) => other !== candidate).map(markRect);
    const free = freeRects(candidate, canvas, [...kept, ...others]);
    const marksIn = (rect: Rect) =>
      movable.filter((mark) => !mark.fixed && rectsOverlap(markRect(mark), rect));
    const [rect] = free.sort((a, b) => marksIn(a).length - marksIn(b).length);
    if (!rect) continue;
    kept.push(rect);
    for (const mark of marksIn(rect)) mark.y = yOutside(mark, rect, kept);
  }
  return movable.map(({ fixed: _, ...candidate }) => candidate);
}

/** The free rectangles for a label in large type, or in small type where there are none. */
function freeRects(candidate: LabelCandidate, canvas: Canvas, taken: readonly Rect[]): Rect[] {
  const fontSizes = candidate.smallTypeOnly ? [canvas.small] : [canvas.large, canvas.small];
  for (const fontSize of fontSizes) {
    const free = labelPositions(candidate, fontSize, canvas)
      .map((label) => labelRect(candidate, label, fontSize))
      .filter((rect) => isInsideCanvas(rect, canvas) && !taken.some((other) => rectsOverlap(rect, other)));
    if (free.length > 0) return free;
  }
  return [];
}

/** The nearer y above or below a rectangle at which the mark is in no kept one; its own y, when there is none. */
function yOutside(mark: Point & { r: number }, rect: Rect, kept: readonly Rect[]): number {
  const candidates = [rect.top - mark.r - 2, rect.bottom + mark.r + 2].sort(
    (a, b) => Math.abs(a - mark.y) - Math.abs(b - mark.y),
  );
  return (
    candidates.find((y) => !kept.some((other) => rectsOverlap(markRect({ ...mark, y }), other))) ?? mark.y
  );
}
