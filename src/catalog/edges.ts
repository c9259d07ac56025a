import type { Edge, Graph, NodeId } from '#graph/model/model.ts';
import type { Citation } from '#schemas/source.ts';

/** Edges that leave a node by one of these relations. */
export function edgesFrom({ out }: Graph, id: NodeId, ...relations: Edge['relation'][]): Edge[] {
  return (out.get(id) ?? []).filter(({ relation }) => relations.includes(relation));
}

/** Edges that reach a node by one of these relations. */
export function edgesInto({ into }: Graph, id: NodeId, ...relations: Edge['relation'][]): Edge[] {
  return (into.get(id) ?? []).filter(({ relation }) => relations.includes(relation));
}

/** The sources that a node's file cites for all it states. */
export function sourcesOfNode({ nodes }: Graph, id: NodeId): readonly Citation[] | undefined {
  const data = nodes.get(id)?.data;
  return data && 'sources' in data ? data.sources : undefined;
}
