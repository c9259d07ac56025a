import Graphology from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { WireEdge } from './wire-format.ts';

interface Point {
  x: number;
  y: number;
}

/** Places are whole numbers from 0 to this. */
const SPAN = 1000;
/** How ForceAtlas2 is set: clusters stand out, nothing flies off, and hubs do not gather all in the middle. */
const FORCES = {
  linLogMode: true,
  outboundAttractionDistribution: true,
  strongGravityMode: true,
  gravity: 0.02,
  scalingRatio: 2,
};
const ROUNDS = 400;
/** How much of a node's distance from the middle is given by its rank and not by where the forces left it. */
const EVENNESS = 0.35;
/** Nodes nearer to each other than so many times their even distance are moved apart, so many times. */
const APART = { distance: 0.36, rounds: 60 };

/**
 * A place for each node by ForceAtlas2 (Jacomy and others, 2014): all push each other off, ties pull, strong ones
 * more. It starts from a sunflower in the order given, so that the same graph always gets the same places; then the
 * crowd in the middle is opened and what lies upon each other moved apart.
 * @returns whole numbers from 0 to 1000, in the order of the ids
 */
export function layoutNodes(
  ids: readonly string[],
  ties: readonly Pick<WireEdge, 'a' | 'b' | 'cost'>[],
): Point[] {
  if (ids.length === 0) return [];
  const graph = new Graphology({ type: 'undirected', multi: false });
  ids.forEach((_, at) => {
    graph.addNode(at, { ...sunflower(at), size: 1 });
  });
  for (const { a, b, cost } of ties)
    graph.updateEdge(a, b, (old) => ({ weight: Math.max(Number(old['weight'] ?? 0), weight(cost)) }));
  const settings = { ...FORCES, barnesHutOptimize: ids.length > 1000 };
  const places = forceAtlas2(graph, { iterations: ROUNDS, settings });
  const opened = open(ids.map((_, at) => places[String(at)] ?? { x: 0, y: 0 }));
  for (let round = 0; round < APART.rounds; round++) separate(opened);
  return fitted(opened);
}

/** A tie of cost 1 pulls five times as hard as one of cost 3. */
function weight(cost: number): number {
  return (100 / cost) ** 1.5;
}

/** Points at equal distances (Vogel, 1979): the golden angle from one to the next, further out each time. */
function sunflower(at: number): Point {
  const angle = at * Math.PI * (3 - Math.sqrt(5));
  const reach = 10 * Math.sqrt(at + 0.5);
  return { x: Math.cos(angle) * reach, y: Math.sin(angle) * reach };
}

/** Every node keeps its direction from the middle; how far out it stands is evened out. */
function open(places: readonly Point[]): Point[] {
  const mean = (of: (place: Point) => number) =>
    places.reduce((sum, place) => sum + of(place), 0) / places.length;
  const middle = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  const reach = places.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y));
  const most = Math.max(...reach) || 1;
  const ranks = [...reach.keys()].sort((a, b) => (reach[a] ?? 0) - (reach[b] ?? 0) || a - b);
  const opened = places.map((place) => ({ ...place }));
  ranks.forEach((at, rank) => {
    const { x, y } = places[at] ?? middle;
    const angle = Math.atan2(y - middle.y, x - middle.x);
    const even = Math.sqrt((rank + 0.5) / places.length);
    const far = even * EVENNESS + ((reach[at] ?? 0) / most) * (1 - EVENNESS);
    opened[at] = { x: Math.cos(angle) * far * SPAN, y: Math.sin(angle) * far * SPAN };
  });
  return opened;
}

/** Moves each two that lie too near apart by half of what they lack. */
function separate(places: Point[]): void {
  const least = (2 * SPAN * APART.distance) / Math.sqrt(places.length);
  for (const [at, a] of places.entries()) {
    for (let other = at + 1; other < places.length; other++) {
      const b = places[other];
      if (!b || Math.abs(a.x - b.x) > least || Math.abs(a.y - b.y) > least) continue;
      const [x, y] = [a.x - b.x || 0.01, a.y - b.y];
      const distance = Math.hypot(x, y);
      const lack = Math.max(0, least - distance) / distance / 2;
      a.x += x * lack;
      a.y += y * lack;
      b.x -= x * lack;
      b.y -= y * lack;
    }
  }
}

/** Moved and shrunk evenly into the square; the wider side fills it. */
function fitted(places: readonly Point[]): Point[] {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const wide = Math.max(Math.max(...xs) - left, Math.max(...ys) - top) || 1;
  const whole = (value: number) => Math.round((value / wide) * SPAN);
  return places.map(({ x, y }) => ({ x: whole(x - left), y: whole(y - top) }));
}
