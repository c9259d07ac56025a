import type { Graph, NodeId } from '#graph/model/model.ts';
import type { Citation } from '#schemas/source.ts';

/** The sources that a node's file cites for all it states; undefined where it has none. */
export function sourcesOfNode({ nodes }: Graph, id: NodeId): readonly Citation[] | undefined {
  const data = nodes.get(id)?.data;
  return data && 'sources' in data ? data.sources : undefined;
}
