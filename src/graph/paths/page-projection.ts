import type { Relation } from '#schemas/edge.ts';
import type { Edge, Graph, Node, NodeId } from '../model/model.ts';
import { compare } from '../model/node.ts';
import { nodeDate } from '../queries/chronology.ts';

/**
 * How two nodes that have pages of their own are tied: by a relation of the schema, or through one session:
 * `together` two people in it, `talk-on` a person and what it was about.
 */
export type RelationshipKind = Relation | 'together' | 'talk-on';

/** One way in which two nodes are tied, with the edges that state it. `a` is the node whose file or text states it. */
export interface Relationship {
  a: NodeId;
  b: NodeId;
  kind: RelationshipKind;
  edges: readonly Edge[];
  /** The session it happened in. Sessions are no nodes here: they are folded into ties. */
  via?: NodeId;
  /** The event at which it held, where that is neither end. */
  at?: NodeId;
}

/** The relation of the schema that a kind of tie comes from. */
export function schemaRelation(kind: RelationshipKind): Relation {
  if (kind === 'together') return 'session-person';
  return kind === 'talk-on' ? 'session-project' : kind;
}

/**
 * Everything that ties two nodes of the archive, sessions folded into what they tie: a person to the event and to
 * what the talk was about, the speakers of one session to each other. Being somebody's namesake ties nobody.
 * In the order of ends and kind: the same graph gives the same list.
 */
export function pageRelationships(graph: Graph): Relationship[] {
  const folded = graph.edges.flatMap((edge) => direct(graph, edge));
  const shared = [...graph.nodes.values()].flatMap((node) =>
    node.kind === 'session' ? withinSession(graph, node) : [],
  );
  const all = [...folded, ...shared].filter(({ a, b }) => a !== b);
  return all.sort(
    (x, y) =>
      compare(x.a, y.a) ||
      compare(x.b, y.b) ||
      compare(x.kind, y.kind) ||
      compare(x.via ?? '', y.via ?? '') ||
      compare(x.edges[0]?.qualifiers.role ?? '', y.edges[0]?.qualifiers.role ?? ''),
  );
}

/** The year a tie belongs to: of its event, of its post, or from which it is stated; 0 where it has none. */
export function relationshipYear(graph: Graph, { a, b, at, edges }: Relationship): number {
  const ends = [at, a, b].flatMap((id) => (id === undefined ? [] : (graph.nodes.get(id) ?? [])));
  const dated = ends.find(({ kind }) => kind === 'event') ?? ends.find(({ kind }) => kind === 'post');
  const { since, asOf, until } = edges[0]?.qualifiers ?? {};
  const day = dated ? nodeDate(dated) : (since ?? asOf ?? until ?? '');
  return Number(/^\d{4}/.exec(day)?.[0] ?? 0);
}

function direct(graph: Graph, edge: Edge): Relationship[] {
  const [from, to] = [graph.nodes.get(edge.from), graph.nodes.get(edge.to)];
  if (!from || !to || (edge.relation === 'see-also' && from.kind === 'person')) return [];
  if (from.kind === 'session' && to.kind === 'organization') return [];
  const via = from.kind === 'session' ? from.id : to.kind === 'session' ? to.id : undefined;
  const { at } = edge.qualifiers;
  const ends = { a: pageOf(from), b: pageOf(to) };
  return [{ ...ends, kind: edge.relation, edges: [edge], ...(via && { via }), ...(at && { at }) }];
}

/** A session has its event's place. */
function pageOf(node: Node): NodeId {
  return node.kind === 'session' ? node.event : node.id;
}

function withinSession(graph: Graph, { id, event }: Extract<Node, { kind: 'session' }>): Relationship[] {
  const edges = graph.out.get(id) ?? [];
  const people = edges.filter(({ relation }) => relation === 'session-person');
  const projects = edges.filter(({ relation }) => relation === 'session-project');
  const pairs = people.flatMap((first, index) => people.slice(index + 1).map((second) => [first, second]));
  const talks = people.flatMap((person) => projects.map((project) => [person, project]));
  const tie = (kind: RelationshipKind) => (both: Edge[]) => {
    const [a = '', b = ''] = both.map(({ to }) => to);
    return { a, b, kind, edges: both, via: id, at: event };
  };
  return [...pairs.map(tie('together')), ...talks.map(tie('talk-on'))];
}
