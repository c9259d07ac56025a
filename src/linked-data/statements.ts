import type { Edge, Graph, Node, NodeId } from '#graph/model/model.ts';
import type { Relation } from '../schemas/edge.ts';
import { type Pointer, pointerTo, type Voice } from './voice.ts';

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
export function statements(
  graph: Graph,
  node: NodeId,
  direction: 'out' | 'into',
  ...relations: readonly Relation[]
): readonly Edge[] {
  const edges = graph[direction].get(node) ?? [];
  return edges.filter(({ relation, certainty }) => relations.includes(relation) && certainty !== 'disputed');
}

/** Nodes as pointers with their type, each once, in the order given. */
export function pointers<T extends string>(
  ids: Iterable<NodeId>,
  type: T,
  graph: Graph,
  voice: Voice,
): ({ '@type': T } & Pointer)[] {
  return [...new Set(ids)].flatMap((id) => {
    const pointer = pointerTo(id, graph, voice);
    return pointer ? [{ '@type': type, ...pointer }] : [];
  });
}

/** Nodes of any kind as pointers, each with the type of its kind. */
export function mixedPointers(ids: Iterable<NodeId>, graph: Graph, voice: Voice) {
  return [...new Set(ids)].flatMap((id) => {
    const kind = graph.nodes.get(id)?.kind;
    return kind ? pointers([id], TYPES[kind], graph, voice) : [];
  });
}

/** The organizations that stand in a relation to a node with one of these roles, as pointers. */
export function organizationsAs(
  graph: Graph,
  id: NodeId,
  relation: Relation,
  roles: readonly string[],
  voice: Voice,
): ({ '@type': 'Organization' } & Pointer)[] {
  const edges = statements(graph, id, 'out', relation);
  const fitting = edges.filter(({ qualifiers }) => roles.includes(qualifiers.role ?? ''));
  return pointers(
    fitting.map(({ to }) => to),
    'Organization',
    graph,
    voice,
  );
}
