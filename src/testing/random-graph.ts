import { layoutNodes } from '#graph/wire/layout.ts';
import type { WireGraph, WireEdge } from '#graph/wire/wire-format.ts';
import { KINDS } from '#schemas/edge.ts';

/**
 * A graph of a size, for measuring: some nodes have far more ties than others, as in a real one.
 * The same sizes always give the same graph.
 */
export function randomGraph(count: number, tied: number): WireGraph {
  const random = numbers(1);
  const pairs = new Map<string, WireEdge>();
  while (pairs.size < tied) {
    const [a, b] = [Math.floor(random() ** 2 * count), Math.floor(random() * count)].sort((x, y) => x - y);
    if (a === undefined || b === undefined || a === b) continue;
    const year = 2015 + Math.floor(random() * 11);
    pairs.set(`${a}-${b}`, { a, b, relation: 'participant', year, cost: 100 + Math.floor(random() * 200) });
  }
  const ties = [...pairs.values()];
  const ids = Array.from(
    { length: count },
    (_, at) => `${KINDS[Math.floor((at * KINDS.length) / count)]}:n${at}`,
  );
  const places = layoutNodes(ids, ties);
  const nodes = ids.map((id, at) => ({
    id,
    kind: KINDS[Math.floor((at * KINDS.length) / count)] ?? 'post',
    name: `Node ${at}`,
    ...(places[at] ?? { x: 0, y: 0 }),
    cost: 100,
  }));
  return { nodes, edges: ties };
}

/** Numbers from 0 to 1 that only look like chance (Park and Miller, 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}
