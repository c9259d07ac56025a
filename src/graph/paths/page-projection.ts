import type { Relation } from '#schemas/edge.ts';
import { compareStrings } from '#text/compare.ts';
import { edgesFrom } from '../model/edges.ts';
import type { Edge, Graph, Node, NodeId } from '../model/model.ts';
import { isAttended, isNotMissed } from '../queries/attendance.ts';
import { nodeDate } from '../queries/chronology.ts';

/**
 * How two nodes that have pages of their own are related: by a relation of the schemas, or through one session:
 * `together` is two people in it, `talk-on` a person in it and a project that it is about.
 */
export type RelationshipKind = Relation | 'together' | 'talk-on';

/** One relationship of two nodes, with the edges that state it. `a` is the node whose file or text states it. */
export interface Relationship {
  a: NodeId;
  b: NodeId;
  kind: RelationshipKind;
  edges: readonly Edge[];
  /** The session it happened in. Sessions have no node in the projection. */
  via?: NodeId;
  /** The event at which the relationship was true, where that is neither end. */
  at?: NodeId;
  /** Set on a participation of somebody who was not there: no path passes it. */
  missed?: true;
}

/** The relation of the schemas that a kind of relationship comes from. */
export function schemaRelation(kind: RelationshipKind): Relation {
  if (kind === 'together') return 'session-person';
  return kind === 'talk-on' ? 'session-project' : kind;
}

/**
 * The projection of the graph on the nodes that have a page of their own: sessions become relationships of a person
 * with the event, and of those who were there with the projects of the session and with each other. Namesakes are not
 * related. Sorted by ends and kind, so that equal graphs give equal lists.
 */
export function pageRelationships(graph: Graph): Relationship[] {
  const projected = graph.edges.flatMap((edge) => edgeRelationship(graph, edge));
  const inSessions = [...graph.nodes.values()].flatMap((node) =>
    node.kind === 'session' ? sessionRelationships(graph, node) : [],
  );
  return [...projected, ...inSessions].filter(({ a, b }) => a !== b).sort(compareRelationships);
}

/** The year of a relationship: of its event, else of its post, else of its first stated date; 0 where it has none. */
export function relationshipYear(graph: Graph, { a, b, at, edges }: Relationship): number {
  const ends = [at, a, b].flatMap((id) => (id === undefined ? [] : (graph.nodes.get(id) ?? [])));
  const dated = ends.find(({ kind }) => kind === 'event') ?? ends.find(({ kind }) => kind === 'post');
  const { since, asOf, until } = edges[0]?.qualifiers ?? {};
  const date = dated ? nodeDate(graph, dated) : (since ?? asOf ?? until ?? '');
  return Number(/^\d{4}/.exec(date)?.[0] ?? 0);
}

function compareRelationships(x: Relationship, y: Relationship): number {
  return (
    compareStrings(x.a, y.a) ||
    compareStrings(x.b, y.b) ||
    compareStrings(x.kind, y.kind) ||
    compareStrings(x.via ?? '', y.via ?? '') ||
    compareStrings(firstRole(x), firstRole(y))
  );
}

/** The role of the first edge where it is a code; the role in a project is text and does not count. */
function firstRole({ edges: [edge] }: Relationship): string {
  return edge === undefined || edge.relation === 'works-on' ? '' : (edge.qualifiers.role ?? '');
}

function edgeRelationship(graph: Graph, edge: Edge): Relationship[] {
  const [from, to] = [graph.nodes.get(edge.from), graph.nodes.get(edge.to)];
  if (!from || !to || (edge.relation === 'see-also' && from.kind === 'person')) return [];
  const session = [from, to].find(({ kind }) => kind === 'session');
  const { at } = edge.qualifiers;
  return [
    {
      a: pageNode(from),
      b: pageNode(to),
      kind: edge.relation,
      edges: [edge],
      ...(session && { via: session.id }),
      ...(at && { at }),
      ...(!isNotMissed(graph, edge) && { missed: true as const }),
    },
  ];
}

/** The node whose page shows a node: of a session, its event. */
function pageNode(node: Node): NodeId {
  return node.kind === 'session' ? node.event : node.id;
}

function sessionRelationships(
  graph: Graph,
  { id, event }: Extract<Node, { kind: 'session' }>,
): Relationship[] {
  const people = edgesFrom(graph, id, 'session-person').filter((edge) => isAttended(graph, edge));
  const projects = edgesFrom(graph, id, 'session-project');
  const relationship = (kind: RelationshipKind, first: Edge, second: Edge): Relationship => ({
    a: first.to,
    b: second.to,
    kind,
    edges: [first, second],
    via: id,
    at: event,
  });
  return [
    ...people.flatMap((first, index) =>
      people.slice(index + 1).map((second) => relationship('together', first, second)),
    ),
    ...people.flatMap((person) => projects.map((project) => relationship('talk-on', person, project))),
  ];
}
