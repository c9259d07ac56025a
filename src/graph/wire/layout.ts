import Graphology from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { type LayoutPoint, separatePoints, spreadPoints, sunflowerPoint } from './layout-points.ts';
import type { WireEdge } from './wire-format.ts';

/** Coordinates are integers from 0 to this. */
const SPAN = 1000;
/** Settings of ForceAtlas2: separated clusters, bounded by gravity, with hubs away from the centre. */
const SETTINGS = {
  linLogMode: true,
  outboundAttractionDistribution: true,
  strongGravityMode: true,
  gravity: 0.02,
  scalingRatio: 2,
};
/** From this number of nodes on, repulsion is approximated (Barnes and Hut, 1986), and there are fewer iterations. */
const LARGE_GRAPH_NODES = 1000;
/** How coarsely: 0.5 is usual and takes three times as long; a thousand nodes hide the difference. */
const BARNES_HUT_THETA = 1.2;
const ITERATIONS = { most: 400, least: 120 };
const SEPARATION_ROUNDS = 60;

/**
 * Coordinates of nodes by ForceAtlas2 (Jacomy et al., 2014), with edges weighted by their cost. It starts from a
 * sunflower pattern in the order of the ids and uses no random numbers, so that equal graphs get equal layouts.
 * Afterwards the dense centre is spread and overlapping nodes are moved apart.
 * @returns integers from 0 to 1000, in the order of the ids
 */
export function layoutNodes(
  ids: readonly string[],
  edges: readonly Pick<WireEdge, 'a' | 'b' | 'cost'>[],
): LayoutPoint[] {
  if (ids.length === 0) return [];
  const graph = new Graphology({ type: 'undirected', multi: false });
  ids.forEach((_, index) => {
    graph.addNode(index, { ...sunflowerPoint(index), size: 1 });
  });
  for (const { a, b, cost } of edges) {
    graph.updateEdge(a, b, (attributes) => ({
      weight: Math.max(Number(attributes['weight'] ?? 0), edgeWeight(cost)),
    }));
  }
  const forced = forceAtlas2(graph, forceAtlasParameters(ids.length));
  const points = spreadPoints(
    ids.map((_, index) => forced[String(index)] ?? { x: 0, y: 0 }),
    SPAN,
  );
  for (let round = 0; round < SEPARATION_ROUNDS; round++) separatePoints(points, SPAN);
  return fitToSquare(points);
}

function forceAtlasParameters(nodes: number) {
  const share = Math.min(1, LARGE_GRAPH_NODES / nodes);
  return {
    iterations: Math.max(ITERATIONS.least, Math.round(ITERATIONS.most * share)),
    settings: { ...SETTINGS, barnesHutOptimize: share < 1, barnesHutTheta: BARNES_HUT_THETA },
  };
}

/** An edge of cost 100 attracts five times as strongly as one of cost 300. */
function edgeWeight(cost: number): number {
  return (100 / cost) ** 1.5;
}

/** Moves and scales points into the square from 0 to `SPAN`; the wider side fills it. */
function fitToSquare(points: readonly LayoutPoint[]): LayoutPoint[] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const side = Math.max(Math.max(...xs) - left, Math.max(...ys) - top) || 1;
  const scaled = (value: number) => Math.round((value / side) * SPAN);
  return points.map(({ x, y }) => ({ x: scaled(x - left), y: scaled(y - top) }));
}
