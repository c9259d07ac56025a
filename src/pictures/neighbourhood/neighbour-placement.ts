import { fraction } from '../hash.ts';
import type { Point } from '../svg/svg.ts';

/** The size of a neighbourhood's paper and of its type, which is at least 11 px where the paper is 354 px wide, as on a phone of 390. */
export const NEIGHBOURHOOD_CANVAS = { width: 446, type: 14 };
/** How high all rows are, how far apart they may be, and what is left free beside the middle for its name. */
const ROWS = { height: 150, most: 48, free: 14, narrow: 0.52 };
/** How far beyond the outermost row the nearest stands, and how much further the furthest. */
const REACH = { least: 14, more: 56 };

/** Where a neighbour stands, from the middle; its name runs outward from there. */
export interface NeighbourPosition extends Point {
  anchor: 'start' | 'end';
}

/**
 * Seats round a middle at 0, 0: clockwise in the order given, half of them down the right side and half up the left,
 * each on a row of its own, so that no name, running outward, can meet another name, mark or line. On its row a mark
 * stands the nearer the less its tie costs.
 * @param others ids, and costs in hundredths from 100 to 300
 */
export function placeNeighbours(self: string, others: readonly { id: string; cost: number }[]): NeighbourPosition[] {
  const right = Math.floor(others.length / 2 + fraction(self));
  const sides = [others.slice(0, right), others.slice(right).reverse()];
  const most = Math.max(...sides.map((side) => side.length));
  const step = Math.min(ROWS.most, ROWS.height / Math.max(1, most - 1));
  const least = (step * (most - 1)) / 2 + REACH.least;
  const placed = sides.map((side, at) =>
    side.map(({ id, cost }, row) => {
      const y = (row - (side.length - 1) / 2) * step + (fraction(id) - 0.5) * 8;
      const share = Math.min(1, Math.max(0, (cost - 100) / 200));
      const x = Math.sqrt((Math.max(60, least) + REACH.more * share) ** 2 - y * y);
      const out = ROWS.free + x * ROWS.narrow;
      return at === 0 ? { x: out, y, anchor: 'start' as const } : { x: -out, y, anchor: 'end' as const };
    }),
  );
  return [...(placed[0] ?? []), ...(placed[1] ?? []).reverse()];
}
