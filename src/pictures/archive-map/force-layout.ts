import { fraction } from '../hash.ts';
import type { Point } from '../svg/svg.ts';

/** Something to be laid out, and how much room it wants. */
export interface LayoutNode {
  id: string;
  r: number;
}

/** Two bodies that belong together, by their ids. */
export type LayoutEdge = readonly [string, string];

interface Moving extends LayoutNode, Point {
  dx: number;
  dy: number;
}

const ROUNDS = 320;
/** Bodies further apart than so many times their wished distance do not push each other. */
const REACH = 2.4;

/**
 * Lays a graph out in a rectangle by forces (after Fruchterman and Reingold, 1991): all bodies push each other off,
 * ties pull, and a weak pull to the middle keeps loose ones near. It starts from hashes of the ids, so the same
 * graph gives the same picture.
 * @returns a place for each body, by id
 */
export function forceLayout(
  bodies: readonly LayoutNode[],
  ties: readonly LayoutEdge[],
  width: number,
  height: number,
): Map<string, Point> {
  const moving = bodies.map((body) => start(body, width, height));
  const byId = new Map(moving.map((body) => [body.id, body]));
  const distance = Math.sqrt((width * height) / Math.max(1, bodies.length)) * 0.86;
  for (let round = 0; round < ROUNDS; round++) {
    pushAll(moving, distance);
    for (const [a, b] of ties) pull(byId.get(a), byId.get(b), distance);
    const heat = (distance * (1 - round / ROUNDS)) / 3;
    for (const body of moving) step(body, heat, width, height);
  }
  return new Map(moving.map(({ id, x, y }) => [id, { x, y }]));
}

function start(body: LayoutNode, width: number, height: number): Moving {
  return { ...body, x: fraction(`${body.id} x`) * width, y: fraction(`${body.id} y`) * height, dx: 0, dy: 0 };
}

function pushAll(bodies: readonly Moving[], distance: number): void {
  for (const [index, a] of bodies.entries())
    for (const b of bodies.slice(index + 1)) {
      const [x, y] = [a.x - b.x || 0.01, a.y - b.y || 0.01];
      if (Math.hypot(x, y) > distance * REACH) continue;
      const apart = Math.max(1, Math.hypot(x, y) - a.r - b.r);
      const force = (distance * distance) / apart / Math.hypot(x, y);
      shift(a, x * force, y * force);
      shift(b, -x * force, -y * force);
    }
}

function pull(a: Moving | undefined, b: Moving | undefined, distance: number): void {
  if (!a || !b) return;
  const [x, y] = [a.x - b.x, a.y - b.y];
  const force = Math.hypot(x, y) / distance;
  shift(a, -x * force, -y * force);
  shift(b, x * force, y * force);
}

function shift(body: Moving, x: number, y: number): void {
  body.dx += x;
  body.dy += y;
}

function step(body: Moving, heat: number, width: number, height: number): void {
  shift(body, (width / 2 - body.x) * 0.06, (height / 2 - body.y) * 0.09);
  const length = Math.hypot(body.dx, body.dy) || 1;
  const margin = body.r + 10;
  body.x = clamp(body.x + (body.dx / length) * Math.min(length, heat), margin, width - margin);
  body.y = clamp(body.y + (body.dy / length) * Math.min(length, heat), margin, height - margin);
  body.dx = 0;
  body.dy = 0;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
