import { edgesFrom, edgesTo } from '#graph/model/edges.ts';
import type { Graph, NodeId, RelationEdge } from '#graph/model/model.ts';
import type { Relation } from '#schemas/edge.ts';
import { type LinkedDataContext, type Reference, typedReferences } from './references.ts';

/**
 * The targets of a node's edges of some relations. Disputed edges are left out, because schema.org cannot express a
 * dispute; pages and the open data have them with their evidence.
 */
export function undisputedTargets(
  graph: Graph,
  node: NodeId,
  ...relations: readonly [Relation, ...Relation[]]
): NodeId[] {
  return edgesFrom(graph, node, ...relations)
    .filter(isUndisputed)
    .map(({ to }) => to);
}

/** The nodes whose edges of some relations reach a node; disputed edges are left out. */
export function undisputedSources(
  graph: Graph,
  node: NodeId,
  ...relations: readonly [Relation, ...Relation[]]
): NodeId[] {
  return edgesTo(graph, node, ...relations)
    .filter(isUndisputed)
    .map(({ from }) => from);
}

/** References to the organizations of an event or a project that have one of some roles; disputed ones are left out. */
export function organizationReferences<R extends 'event-organization' | 'steward'>(
  graph: Graph,
  node: NodeId,
  relation: R,
  roles: readonly RelationEdge<R>['qualifiers']['role'][],
  context: LinkedDataContext,
): ({ '@type': 'Organization' } & Reference)[] {
  const withRole = edgesFrom(graph, node, relation).filter(
    (edge) => isUndisputed(edge) && roles.includes(edge.qualifiers.role),
  );
  return typedReferences(
    withRole.map(({ to }) => to),
    'Organization',
    graph,
    context,
  );
}

/** False for an edge on which sources disagree. */
export function isUndisputed({ certainty }: { certainty: string }): boolean {
  return certainty !== 'disputed';
}
