import type { Graph, NodeId } from '#graph/model.ts';
import type { Kind } from '#schemas/edge.ts';

const WAYS = new Set(['about', 'covers', 'mention', 'source-author', 'translator']);

/** What a post speaks of, by kind, in the order it first comes up; sessions are left to their event. */
export function inside(graph: Graph, post: NodeId): Partial<Record<Kind, NodeId[]>> {
  const ids = (graph.out.get(post) ?? []).filter(({ relation }) => WAYS.has(relation)).map(({ to }) => to);
  const found: Partial<Record<Kind, NodeId[]>> = {};
  for (const id of new Set(ids)) {
    const kind = graph.nodes.get(id)?.kind;
    if (kind && kind !== 'session') found[kind] = [...(found[kind] ?? []), id];
  }
  return found;
}
