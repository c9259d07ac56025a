import { uniqueEvidence } from '../build/merge-edges.ts';
import type { Edge, Evidence, Graph, NodeId } from '../model/model.ts';
import { tiesOf } from './relationships.ts';

/** What two things can have in common; each type has its weight. */
export const NEIGHBOR_TYPE_WEIGHTS = {
  session: 1,
  'sub-event': 0.9,
  event: 0.8,
  byline: 0.7,
  person: 0.35,
  project: 0.25,
  series: 0.35,
  organization: 0.25,
  post: 0.25,
  tag: 0.2,
} as const;
export type NeighborType = keyof typeof NEIGHBOR_TYPE_WEIGHTS;

/** How strongly a node is tied to a neighbour. */
export const EDGE_WEIGHTS = { principal: 1, about: 0.8, role: 0.7, mentions: 0.4, mention: 0.2 } as const;

/** One tie of a node: the type of what it is tied to, its strength from 0 to 1, the edges it is made of and their evidence. */
export interface Neighbor {
  type: NeighborType;
  strength: number;
  edges: readonly Edge[];
  evidence: readonly Evidence[];
}

/** The neighbours of one node by id; tags have ids of their own, `tag:x`. */
export type Neighborhood = ReadonlyMap<string, Neighbor>;

/** The typed neighbourhood of every post, event, person and project. */
export function neighborhoods(graph: Graph): Map<NodeId, Neighborhood> {
  const found = new Map<NodeId, Neighborhood>();
  for (const node of graph.nodes.values()) {
    const ties = Map.groupBy(tiesOf(graph, node), ([id]) => id);
    ties.delete(node.id);
    const near = [...ties].map(([id, same]) => [id, together(same.map(([, tie]) => tie))] as const);
    if (near.length > 0) found.set(node.id, new Map(near));
  }
  return found;
}

/** Several ties to one neighbour: as strong as the strongest, with what all of them rest on. */
function together(ties: readonly Neighbor[]): Neighbor {
  const sorted = ties.toSorted((a, b) => b.strength - a.strength);
  const [strongest] = sorted;
  if (!strongest || sorted.length === 1) return ties[0] as Neighbor;
  return {
    ...strongest,
    edges: [...new Set(sorted.flatMap(({ edges }) => edges))],
    evidence: uniqueEvidence(sorted.flatMap(({ evidence }) => evidence)),
  };
}
