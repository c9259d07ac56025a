import type { Relation } from '#schemas/edge.ts';
import type { Edge, Graph, NodeId, RelationEdge } from './model.ts';

type EdgeIndex<Direction extends 'out' | 'into'> = Pick<Graph, Direction>;

/** The edges of some relations that leave a node, in the order of the graph. */
export function edgesFrom<R extends Relation>(
  { out }: EdgeIndex<'out'>,
  node: NodeId,
  ...relations: readonly [R, ...R[]]
): RelationEdge<R>[] {
  return edgesOfRelations(out.get(node) ?? [], relations);
}

/** The edges of some relations that reach a node, in the order of the graph. */
export function edgesTo<R extends Relation>(
  { into }: EdgeIndex<'into'>,
  node: NodeId,
  ...relations: readonly [R, ...R[]]
): RelationEdge<R>[] {
  return edgesOfRelations(into.get(node) ?? [], relations);
}

/** The edges of a list that have one of some relations. */
export function edgesOfRelations<R extends Relation>(
  edges: readonly Edge[],
  relations: readonly R[],
): RelationEdge<R>[] {
  const wanted: readonly Relation[] = relations;
  return edges.filter(({ relation }) => wanted.includes(relation)) as RelationEdge<R>[];
}
