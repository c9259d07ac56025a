import { uniqueEvidence } from '../build/merge-edges.ts';
import type { Graph, NodeId } from '../model/model.ts';
import { type Neighbor, nodeNeighbors } from './node-neighbors.ts';

/** The neighbours of one node by id; topics have ids of their own, `topic:x`. */
export type Neighborhood = ReadonlyMap<string, Neighbor>;

/** The neighbourhoods of nodes by their id. */
export type Neighborhoods = ReadonlyMap<NodeId, Neighborhood>;

/** The neighbourhood of every post, event, person and project that has any neighbour. */
export function buildNeighborhoods(graph: Graph): Map<NodeId, Neighborhood> {
  const found = new Map<NodeId, Neighborhood>();
  for (const node of graph.nodes.values()) {
    const byId = Map.groupBy(nodeNeighbors(graph, node), ([id]) => id);
    byId.delete(node.id);
    const merged = [...byId].map(([id, same]) => [id, mergeNeighbors(same.map(([, one]) => one))] as const);
    if (merged.length > 0) found.set(node.id, new Map(merged));
  }
  return found;
}

/** One neighbour found several times: the largest weight, with the edges and evidence of all. */
function mergeNeighbors(same: readonly Neighbor[]): Neighbor {
  const sorted = same.toSorted((a, b) => b.weight - a.weight);
  const [strongest] = sorted;
  if (!strongest || sorted.length === 1) return same[0] as Neighbor;
  return {
    ...strongest,
    edges: [...new Set(sorted.flatMap(({ edges }) => edges))],
    evidence: uniqueEvidence(sorted.flatMap(({ evidence }) => evidence)),
  };
}
