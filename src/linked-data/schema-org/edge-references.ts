import type { Edge, Graph, Node, NodeId } from '#graph/model/model.ts';
import type { Relation } from '#schemas/edge.ts';
import { type Reference, referenceTo, type LinkedDataContext } from './references.ts';

/** The type under which a node is pointed at. */
const TYPES = {
  post: 'Article',
  event: 'Event',
  session: 'Event',
  person: 'Person',
  project: 'SoftwareSourceCode',
  organization: 'Organization',
  series: 'EventSeries',
} as const satisfies Record<Node['kind'], string>;

/**
 * The edges of a relation that leave or reach a node. What sources dispute stays out of linked data,
 * which has no way to say so; pages and the open data tell it with its evidence.
 */
export function undisputedEdges(
  graph: Graph,
  node: NodeId,
  direction: 'out' | 'into',
  ...relations: readonly Relation[]
): readonly Edge[] {
  const edges = graph[direction].get(node) ?? [];
  return edges.filter(({ relation, certainty }) => relations.includes(relation) && certainty !== 'disputed');
}

/** Nodes as pointers with their type, each once, in the order given. */
export function typedReferences<T extends string>(
  ids: Iterable<NodeId>,
  type: T,
  graph: Graph,
  voice: LinkedDataContext,
): ({ '@type': T } & Reference)[] {
  return [...new Set(ids)].flatMap((id) => {
    const pointer = referenceTo(id, graph, voice);
    return pointer ? [{ '@type': type, ...pointer }] : [];
  });
}

/** Nodes of any kind as pointers, each with the type of its kind. */
export function mixedReferences(ids: Iterable<NodeId>, graph: Graph, voice: LinkedDataContext) {
  return [...new Set(ids)].flatMap((id) => {
    const kind = graph.nodes.get(id)?.kind;
    return kind ? typedReferences([id], TYPES[kind], graph, voice) : [];
  });
}

/** The organizations that stand in a relation to a node with one of these roles, as pointers. */
export function organizationReferences(
  graph: Graph,
  id: NodeId,
  relation: Relation,
  roles: readonly string[],
  voice: LinkedDataContext,
): ({ '@type': 'Organization' } & Reference)[] {
  const edges = undisputedEdges(graph, id, 'out', relation);
  const fitting = edges.filter(({ qualifiers }) => roles.includes(qualifiers.role ?? ''));
  return typedReferences(
    fitting.map(({ to }) => to),
    'Organization',
    graph,
    voice,
  );
}
