import { layoutNodes } from '#graph/wire/layout.ts';
import type { WireEdge, WireGraph } from '#graph/wire/wire-format.ts';
import { KINDS } from '#schemas/edge.ts';
import { seededRandom } from '#text/seeded-random.ts';

/**
 * A graph of a given size for benchmarks, in which some nodes have far more edges than others, as in a real one. The
 * same sizes always give the same graph.
 */
export function randomGraph(nodeCount: number, edgeCount: number): WireGraph {
  const edges = randomEdges(nodeCount, edgeCount);
  const kindAt = (index: number) => KINDS[Math.floor((index * KINDS.length) / nodeCount)] ?? 'post';
  const ids = Array.from({ length: nodeCount }, (_, index) => `${kindAt(index)}:n${index}`);
  const positions = layoutNodes(ids, edges);
  const nodes = ids.map((id, index) => ({
    id,
    kind: kindAt(index),
    name: `Node ${index}`,
    ...(positions[index] ?? { x: 0, y: 0 }),
    cost: 100,
  }));
  return { nodes, edges };
}

function randomEdges(nodeCount: number, edgeCount: number): WireEdge[] {
  const random = seededRandom(1);
  const below = (limit: number, exponent = 1) => Math.floor(random() ** exponent * limit);
  const edges = new Map<string, WireEdge>();
  while (edges.size < edgeCount) {
    const [first, second] = [below(nodeCount, 2), below(nodeCount)];
    const [a, b] = [Math.min(first, second), Math.max(first, second)];
    if (a === b) continue;
    const edge: WireEdge = { a, b, relation: 'participant', year: 2015 + below(11), cost: 100 + below(200) };
    edges.set(`${a}-${b}`, edge);
  }
  return [...edges.values()];
}
