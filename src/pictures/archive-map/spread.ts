import { compareStrings } from '#text/compare.ts';
import type { Point } from '../svg/svg.ts';
import type { LayoutNode } from './force-layout.ts';

interface PlacedNode extends LayoutNode, Point {}

/** Share of a node's distance from the middle that is given by its rank; the rest is its distance in the layout. */
const EVENNESS = 0.75;
const SEPARATION_ROUNDS = 60;
/** Least distance between the edges of two nodes. */
const GAP = 7;

/**
 * Spreads a crowded layout evenly: each node keeps its direction from the middle, and its distance becomes such that all
 * parts of an ellipse have about the same number of nodes; then nodes that touch are moved apart. Deterministic.
 * @returns the position of each node, by id
 */
export function spreadEvenly(
  nodes: readonly LayoutNode[],
  positions: ReadonlyMap<string, Point>,
  width: number,
  height: number,
): Map<string, Point> {
  const middle = { x: width / 2, y: height / 2 };
  const polar = nodes
    .map((node) => ({ node, ...toPolar(positions.get(node.id) ?? middle, middle) }))
    .sort((a, b) => a.distance - b.distance || compareStrings(a.node.id, b.node.id));
  const placed = polar.map(({ node, angle, distance }, rank): PlacedNode => {
    const even = Math.sqrt((rank + 0.5) / polar.length) * 0.95;
    const spread = even * EVENNESS + Math.min(1, distance) * (1 - EVENNESS);
    const x = middle.x * (1 + Math.cos(angle) * spread);
    return { ...node, x, y: middle.y * (1 + Math.sin(angle) * spread) };
  });
  for (let round = 0; round < SEPARATION_ROUNDS; round++) separateAll(placed, width, height);
  return new Map(placed.map(({ id, x, y }) => [id, { x, y }]));
}

/** Angle in radians, and distance from the middle, where 1 is the edge. */
function toPolar({ x, y }: Point, middle: Point): { angle: number; distance: number } {
  const [dx, dy] = [(x - middle.x) / middle.x, (y - middle.y) / middle.y];
  return { angle: Math.atan2(dy, dx), distance: Math.hypot(dx, dy) };
}

function separateAll(placed: readonly PlacedNode[], width: number, height: number): void {
  for (const [index, a] of placed.entries())
    for (let other = index + 1; other < placed.length; other++) separate(a, placed[other] as PlacedNode);
  for (const node of placed) {
    node.x = Math.min(width - node.r - 4, Math.max(node.r + 4, node.x));
    node.y = Math.min(height - node.r - 4, Math.max(node.r + 4, node.y));
  }
}

/** Moves two nodes that are too close, each by half of the missing distance. */
function separate(a: PlacedNode, b: PlacedNode): void {
  const reach = a.r + b.r + GAP;
  const dx = a.x - b.x || 0.01;
  const dy = a.y - b.y;
  if (dx > reach || dx < -reach || dy > reach || dy < -reach) return;
  const distance = Math.hypot(dx, dy);
  const missing = reach - distance;
  if (missing <= 0) return;
  const [moveX, moveY] = [(dx / distance) * missing * 0.5, (dy / distance) * missing * 0.5];
  a.x += moveX;
  a.y += moveY;
  b.x -= moveX;
  b.y -= moveY;
}
