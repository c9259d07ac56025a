import type { Edge, Graph, NodeId } from '#graph/model/model.ts';
import type { Kind } from '#schemas/edge.ts';

const WAYS = new Set(['about', 'covers', 'mention', 'source-author', 'translator']);

/** What a post speaks of, by kind, in the order it first comes up; sessions are left to their event. */
export function inside(graph: Graph, post: NodeId): Partial<Record<Kind, { id: NodeId; edges: Edge[] }[]>> {
  const edges = (graph.out.get(post) ?? []).filter(({ relation }) => WAYS.has(relation));
  const found: Partial<Record<Kind, { id: NodeId; edges: Edge[] }[]>> = {};
  for (const [id, own] of Map.groupBy(edges, ({ to }) => to)) {
    const kind = graph.nodes.get(id)?.kind;
    if (kind && kind !== 'session') found[kind] = [...(found[kind] ?? []), { id, edges: own }];
  }
  return found;
}
