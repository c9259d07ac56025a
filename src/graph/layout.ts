import Graphology from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { CompactTie } from './compact.ts';

const ROUNDS = 700;
/** Places are whole numbers from 0 to this. */
export const SPAN = 1000;

/**
 * A place for each node by ForceAtlas2 (Jacomy and others, 2014): all push each other off, ties pull, strong ones
 * more. It starts from a sunflower in the order given, so that the same graph always gets the same places.
 * @returns whole numbers from 0 to `SPAN`, in the order of the ids
 */
export function placesOf(
  ids: readonly string[],
  ties: readonly Pick<CompactTie, 'a' | 'b' | 'cost'>[],
): { x: number; y: number }[] {
  if (ids.length === 0) return [];
  const graph = new Graphology({ type: 'undirected', multi: false });
  ids.forEach((_, at) => {
    graph.addNode(at, { ...sunflower(at), size: 1 });
  });
  for (const { a, b, cost } of ties)
    graph.updateEdge(a, b, (old) => ({ weight: weight(old['weight'], cost) }));
  const places = forceAtlas2(graph, {
    iterations: ROUNDS,
    settings: { linLogMode: true, gravity: 0.6, scalingRatio: 2, barnesHutOptimize: ids.length > 1000 },
  });
  return fitted(ids.map((_, at) => places[String(at)] ?? { x: 0, y: 0 }));
}

/** Several ties pull together; a tie of cost 1 pulls three times as hard as one of cost 3. */
function weight(before: unknown, cost: number): number {
  return (typeof before === 'number' ? before : 0) + 100 / cost;
}

/** Points at equal distances (Vogel, 1979): the golden angle from one to the next, further out each time. */
function sunflower(at: number): { x: number; y: number } {
  const angle = at * Math.PI * (3 - Math.sqrt(5));
  const reach = 10 * Math.sqrt(at + 0.5);
  return { x: Math.cos(angle) * reach, y: Math.sin(angle) * reach };
}

/** Moved and shrunk evenly into the square; the wider side fills it. */
function fitted(places: readonly { x: number; y: number }[]): { x: number; y: number }[] {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const wide = Math.max(Math.max(...xs) - left, Math.max(...ys) - top) || 1;
  const whole = (value: number) => Math.round((value / wide) * SPAN);
  return places.map(({ x, y }) => ({ x: whole(x - left), y: whole(y - top) }));
}
