import { hashFraction } from '#text/string-hash.ts';
import type { Point } from '../svg/svg.ts';

/** A node to lay out, and the radius it takes. */
export interface LayoutNode {
  id: string;
  r: number;
}

/** The ids of two nodes that attract each other. */
export type LayoutEdge = readonly [string, string];

const ITERATIONS = 320;
/** Nodes further apart than this many ideal distances do not repel each other. */
const REPULSION_RANGE = 2.4;

/**
 * Lays out a graph in a rectangle by forces (Fruchterman and Reingold, "Graph Drawing by Force-directed Placement", 1991):
 * all nodes repel each other, edges attract, and a weak force to the middle keeps nodes without edges near. Positions
 * start from hashes of the ids, so that the same graph gives the same layout. The node `centre`, if any, stays in the
 * middle of the rectangle.
 * @returns the position of each node, by id
 */
export function forceLayout(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  width: number,
  height: number,
  centre?: string,
): Map<string, Point> {
  const moving = nodes.map((node) =>
    node.id === centre ? fixedNode(node, width / 2, height / 2) : startNode(node, width, height),
  );
  const byId = new Map(moving.map((node) => [node.id, node]));
  const idealDistance = Math.sqrt((width * height) / Math.max(1, nodes.length)) * 0.86;
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    repelAll(moving, idealDistance);
    for (const [a, b] of edges) attract(byId.get(a), byId.get(b), idealDistance);
    const maxStep = (idealDistance * (1 - iteration / ITERATIONS)) / 3;
    for (const node of moving) if (node.id !== centre) moveNode(node, maxStep, width, height);
  }
  return new Map(moving.map(({ id, x, y }) => [id, { x, y }]));
}

/** A node with the sum of the forces on it. */
interface MovingNode extends LayoutNode, Point {
  forceX: number;
  forceY: number;
}

function startNode(node: LayoutNode, width: number, height: number): MovingNode {
  const [x, y] = [hashFraction(`${node.id} x`) * width, hashFraction(`${node.id} y`) * height];
  return { ...node, x, y, forceX: 0, forceY: 0 };
}

function fixedNode(node: LayoutNode, x: number, y: number): MovingNode {
  return { ...node, x, y, forceX: 0, forceY: 0 };
}

function repelAll(nodes: readonly MovingNode[], idealDistance: number): void {
  const range = idealDistance * REPULSION_RANGE;
  for (const [index, a] of nodes.entries())
    for (let other = index + 1; other < nodes.length; other++) {
      const b = nodes[other] as MovingNode;
      const dx = a.x - b.x || 0.01;
      // Most pairs are far apart: comparing one coordinate is faster than the distance, and than a grid up to 500 nodes.
      if (dx > range || dx < -range) continue;
      const dy = a.y - b.y || 0.01;
      if (dy > range || dy < -range) continue;
      const distance = Math.hypot(dx, dy);
      if (distance > range) continue;
      const gap = Math.max(1, distance - a.r - b.r);
      const force = (idealDistance * idealDistance) / gap / distance;
      addForce(a, dx * force, dy * force);
      addForce(b, -dx * force, -dy * force);
    }
}

function attract(a: MovingNode | undefined, b: MovingNode | undefined, idealDistance: number): void {
  if (!a || !b) return;
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  const force = Math.hypot(dx, dy) / idealDistance;
  addForce(a, -dx * force, -dy * force);
  addForce(b, dx * force, dy * force);
}

function addForce(node: MovingNode, x: number, y: number): void {
  node.forceX += x;
  node.forceY += y;
}

/** Moves a node along its force, at most by `maxStep`, inside the rectangle, and resets the force. */
function moveNode(node: MovingNode, maxStep: number, width: number, height: number): void {
  addForce(node, (width / 2 - node.x) * 0.06, (height / 2 - node.y) * 0.09);
  const length = Math.hypot(node.forceX, node.forceY) || 1;
  const step = Math.min(length, maxStep);
  const margin = node.r + 10;
  node.x = clamp(node.x + (node.forceX / length) * step, margin, width - margin);
  node.y = clamp(node.y + (node.forceY / length) * step, margin, height - margin);
  node.forceX = 0;
  node.forceY = 0;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
