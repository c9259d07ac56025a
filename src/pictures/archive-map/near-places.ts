import type { PossiblePlace } from '../labels/settle-marks.ts';
import type { Point } from '../svg/svg.ts';

/** Distance of two circles of places, and of two places on one. */
const STEP = 12;
const MAX_DISTANCE = 96;
const MAX_FAR_DISTANCE = 240;

/** Places around a mark, the nearest first. */
export function placesAround({ x, y }: Point, far: boolean): PossiblePlace[] {
  const circles = Math.floor((far ? MAX_FAR_DISTANCE : MAX_DISTANCE) / STEP);
  return Array.from({ length: circles + 1 }, (_, circle) => {
    const count = Math.max(1, circle * 6);
    return Array.from({ length: count }, (_, index) => {
      const angle = ((index + (circle % 2) / 2) / count) * Math.PI * 2;
      const distance = circle * STEP;
      return {
        at: { x: x + Math.cos(angle) * distance, y: y + Math.sin(angle) * distance },
        cost: distance,
      };
    });
  }).flat();
}
