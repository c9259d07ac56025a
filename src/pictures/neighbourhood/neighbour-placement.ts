import { hashFraction } from '#text/string-hash.ts';
import type { Point } from '../svg/svg.ts';

/**
 * Width and font size of a picture, in user units. On a phone of 390 px it is 354 px wide, where this font size is just
 * over 12 px.
 */
export const NEIGHBOURHOOD_CANVAS = { width: 446, fontSize: 15.5 };

/** Height of all rows of a side, the greatest distance of two rows, and the least where names take two lines. */
const ROWS_HEIGHT = 150;
const MAX_ROW_DISTANCE = 48;
const TWO_LINES_DISTANCE = 50;
/** Part of the height by which a row may be moved, by the id of its neighbour. */
const ROW_JITTER = 8;
/** Distance of the nearest neighbours from the outermost row, and how much further the furthest are. */
const MIN_DISTANCE = { beyondRows: 14, absolute: 60 };
const DISTANCE_RANGE = 56;
/** Marks are moved outwards by `MIDDLE_GAP` for the name in the middle, and otherwise nearer to leave room for names. */
const MIDDLE_GAP = 14;
/** The gap where at most this many neighbours leave little height for the name in the middle. */
const FEW_NEIGHBOURS = { count: 8, middleGap: 44 };
const HORIZONTAL_SCALE = 0.52;

/** Position of a neighbour relative to the middle, and the direction of its name: outwards. */
export interface NeighbourPosition extends Point {
  anchor: 'start' | 'end';
}

/**
 * Positions around a middle at 0, 0: clockwise in the given order, half of them down the right side and half up the
 * left. Each has a row of its own, so that its name, which runs outwards, cannot overlap another name, mark or line. In
 * its row, a mark is nearer to the middle the lower its cost is.
 * @param self id of the node in the middle; determines which side gets one more, when the number is odd
 * @param neighbours ids and edge costs, from 100 to 300
 * @param twoLines true to leave room for names of two lines; the picture is then higher, not wider
 */
export function placeNeighbours(
  self: string,
  neighbours: readonly { id: string; cost: number }[],
  twoLines = false,
): NeighbourPosition[] {
  const rightCount = Math.floor(neighbours.length / 2 + hashFraction(self));
  const right = neighbours.slice(0, rightCount);
  const left = neighbours.slice(rightCount).reverse();
  const mostRows = Math.max(right.length, left.length);
  const evenDistance = Math.min(MAX_ROW_DISTANCE, ROWS_HEIGHT / Math.max(1, mostRows - 1));
  const rowDistance = twoLines ? Math.max(TWO_LINES_DISTANCE, evenDistance) : evenDistance;
  const innermost = (distance: number) =>
    Math.max(MIN_DISTANCE.absolute, (distance * (mostRows - 1)) / 2 + MIN_DISTANCE.beyondRows);
  const minDistance = innermost(rowDistance);
  const scale = (HORIZONTAL_SCALE * innermost(evenDistance)) / minDistance;
  const middleGap = neighbours.length <= FEW_NEIGHBOURS.count ? FEW_NEIGHBOURS.middleGap : MIDDLE_GAP;
  const placeSide = (side: typeof neighbours) =>
    side.map(({ id, cost }, row): Point => {
      const y = (row - (side.length - 1) / 2) * rowDistance + (hashFraction(id) - 0.5) * ROW_JITTER;
      const share = Math.min(1, Math.max(0, (cost - 100) / 200));
      const x = Math.sqrt((minDistance + DISTANCE_RANGE * share) ** 2 - y * y);
      return { x: middleGap + x * scale, y };
    });
  return [
    ...placeSide(right).map((point) => ({ ...point, anchor: 'start' as const })),
    ...placeSide(left)
      .map(({ x, y }) => ({ x: -x, y, anchor: 'end' as const }))
      .reverse(),
  ];
}
