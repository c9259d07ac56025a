import type { Graph, NodeId } from '#graph/model/model.ts';
import { edgeCost } from '#graph/paths/edge-cost.ts';
import { pageRelationships, type Relationship, relationshipYear } from '#graph/paths/page-projection.ts';
import { buildPageGraph, withLayout } from '#graph/wire/full-graph.ts';
import type { PageGraph, WireGraph } from '#graph/wire/wire-format.ts';
import { compareStrings } from '#text/compare.ts';
import { computeOnce, computeOncePerKey } from '../memoize.ts';

/** One relationship of a node, seen from that node. */
export interface NodeRelationship {
  /** The node at its other end. */
  other: NodeId;
  relationship: Relationship;
  /** Path cost in hundredths. */
  cost: number;
  /** 0 where it has none. */
  year: number;
}

/** The relationships between nodes that have pages, computed at first use. */
export interface RelationshipIndex {
  /** Every node with a page, and the relationships between them; names are empty. */
  pageGraph(): PageGraph;
  /** The same with the position of each node, which takes a second: what browsers receive. */
  fullGraph(): WireGraph;
  /** The relationships of a node, the lowest cost first, then by the id of the other end. */
  of(id: NodeId): readonly NodeRelationship[];
  /** The neighbours of a node, each once, by its relationship of the lowest cost. */
  neighbours(id: NodeId): readonly NodeRelationship[];
  /** The neighbours by cost plus a quarter of the neighbour's own node cost, the lowest first. */
  nearest(id: NodeId): readonly NodeRelationship[];
}

/** Makes the relationship index of a graph. */
export function relationshipIndex(graph: Graph): RelationshipIndex {
  const relationships = computeOnce(() => pageRelationships(graph));
  const pageGraph = computeOnce(() => buildPageGraph(graph, relationships()));
  const fullGraph = computeOnce(() => withLayout(pageGraph()));
  const byEnd = computeOnce(() => groupByOtherEnd(relationships()));
  const nodeCosts = computeOnce(() => new Map(pageGraph().nodes.map(({ id, cost }) => [id, cost])));
  const relationshipsOf = computeOncePerKey((id: NodeId) =>
    (byEnd().get(id) ?? [])
      .map(({ other, relationship }) => ({
        ...{ other, relationship },
        cost: edgeCost(relationship),
        year: relationshipYear(graph, relationship),
      }))
      .sort((a, b) => a.cost - b.cost || compareStrings(a.other, b.other)),
  );
  const neighbours = computeOncePerKey((id: NodeId) => cheapestPerNeighbour(relationshipsOf(id)));
  const distance = ({ other, cost }: NodeRelationship) => cost + (nodeCosts().get(other) ?? 0) / 4;
  return {
    pageGraph,
    fullGraph,
    of: relationshipsOf,
    neighbours,
    nearest: (id) => neighbours(id).toSorted((a, b) => distance(a) - distance(b)),
  };
}

/** Each relationship twice: under the id of either end, with the other end. */
function groupByOtherEnd(relationships: readonly Relationship[]) {
  const ends = relationships.flatMap((relationship) => [
    { end: relationship.a, other: relationship.b, relationship },
    { end: relationship.b, other: relationship.a, relationship },
  ]);
  return Map.groupBy(ends, ({ end }) => end);
}

/** Each neighbour by its cheapest relationship, in the order of their most expensive ones. */
function cheapestPerNeighbour(relationships: readonly NodeRelationship[]): NodeRelationship[] {
  const cheapest = new Map(
    relationships.toReversed().map((relationship) => [relationship.other, relationship]),
  );
  return [...cheapest.values()].toReversed();
}
