import type { LayoutNode } from './force-layout.ts';
import type { Point } from '../svg/svg.ts';

interface Placed extends LayoutNode, Point {}

/** How much of a body's distance from the middle is given by its rank and not by where it was. */
const EVENNESS = 0.75;
const ROUNDS = 60;
/** Room between the edges of two bodies. */
const GAP = 7;

/**
 * Opens a crowded layout: every body keeps its direction from the middle, and goes out so far that all parts of an
 * ellipse hold about as many; then those that touch are moved apart. The same layout always gives the same.
 * @returns a place for each body, by id
 */
export function spreadEvenly(
  bodies: readonly LayoutNode[],
  places: ReadonlyMap<string, Point>,
  width: number,
  height: number,
): Map<string, Point> {
  const middle = { x: width / 2, y: height / 2 };
  const polar = bodies
    .map((body) => ({ body, ...polarOf(places.get(body.id) ?? middle, middle) }))
    .sort((a, b) => a.reach - b.reach || (a.body.id < b.body.id ? -1 : 1));
  const placed = polar.map(({ body, angle, reach }, rank): Placed => {
    const even = Math.sqrt((rank + 0.5) / polar.length) * 0.95;
    const far = even * EVENNESS + Math.min(1, reach) * (1 - EVENNESS);
    return { ...body, x: middle.x * (1 + Math.cos(angle) * far), y: middle.y * (1 + Math.sin(angle) * far) };
  });
  for (let round = 0; round < ROUNDS; round++) separate(placed, width, height);
  return new Map(placed.map(({ id, x, y }) => [id, { x, y }]));
}

/** Direction and distance from the middle, where 1 is the edge. */
function polarOf({ x, y }: Point, middle: Point): { angle: number; reach: number } {
  const [across, down] = [(x - middle.x) / middle.x, (y - middle.y) / middle.y];
  return { angle: Math.atan2(down, across), reach: Math.hypot(across, down) };
}

function separate(placed: readonly Placed[], width: number, height: number): void {
  for (const [index, a] of placed.entries()) for (const b of placed.slice(index + 1)) part(a, b);
  for (const body of placed) {
    body.x = Math.min(width - body.r - 4, Math.max(body.r + 4, body.x));
    body.y = Math.min(height - body.r - 4, Math.max(body.r + 4, body.y));
  }
}

/** Moves two bodies apart by half of what they lack. */
function part(a: Placed, b: Placed): void {
  const [x, y] = [a.x - b.x || 0.01, a.y - b.y];
  const distance = Math.hypot(x, y);
  const lack = a.r + b.r + GAP - distance;
  if (lack <= 0) return;
  const [dx, dy] = [(x / distance) * lack * 0.5, (y / distance) * lack * 0.5];
  a.x += dx;
  a.y += dy;
  b.x -= dx;
  b.y -= dy;
}
