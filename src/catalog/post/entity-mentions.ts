import { edgesFrom } from '#graph/model/edges.ts';
import type { Graph, NodeId } from '#graph/model/model.ts';
import type { Kind } from '#schemas/edge.ts';
import type { EdgeEnd } from '../event/participation-rows.ts';

/** Nodes a post names, by kind. */
export type EntityMentions = Partial<Record<Kind, EdgeEnd[]>>;

/** The nodes a post is about, covers, mentions or credits, in the order of its edges; without sessions. */
export function entityMentions(graph: Graph, post: NodeId): EntityMentions {
  const edges = edgesFrom(graph, post, 'about', 'covers', 'mention', 'source-author', 'translator');
  const found: EntityMentions = {};
  for (const [id, own] of Map.groupBy(edges, ({ to }) => to)) {
    const kind = graph.nodes.get(id)?.kind;
    if (!kind || kind === 'session') continue;
    found[kind] ??= [];
    found[kind].push({ id, edges: own });
  }
  return found;
}
