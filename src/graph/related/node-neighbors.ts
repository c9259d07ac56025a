import { edgesFrom, edgesTo } from '../model/edges.ts';
import type { Edge, Evidence, Graph, Node, NodeId } from '../model/model.ts';
import { isNotMissed } from '../queries/attendance.ts';
import { mentionBacklinks } from '../queries/backlinks.ts';
import { attendances, gatheringsAttended } from '../queries/participants.ts';
import { EDGE_WEIGHTS, type NeighborType } from './weights.ts';

/** A neighbour of a node: its type, the weight of the edge to it from 0 to 1, and the edges with their evidence. */
export interface Neighbor {
  type: NeighborType;
  weight: number;
  edges: readonly Edge[];
  evidence: readonly Evidence[];
}

/** The id of a neighbour, or `topic:x`, and the neighbour. */
export type NeighborEntry = readonly [id: string, neighbor: Neighbor];

/** The neighbours of a post, event, person or project; none for other kinds. A neighbour may occur several times. */
export function nodeNeighbors(graph: Graph, node: Node): NeighborEntry[] {
  if (node.kind === 'post') return postNeighbors(graph, node);
  if (node.kind === 'event') return eventNeighbors(graph, node.id);
  if (node.kind === 'person') return personNeighbors(graph, node.id);
  return node.kind === 'project' ? projectNeighbors(graph, node.id) : [];
}

type PostNode = Extract<Node, { kind: 'post' }>;

function postNeighbors(graph: Graph, post: PostNode): NeighborEntry[] {
  const direct = (graph.out.get(post.id) ?? [])
    .filter(({ to }) => !to.startsWith('post:'))
    .flatMap((edge) => targetNeighbor(graph, edge, postEdgeWeight(post, edge)));
  const evidence: Evidence[] = [{ type: 'post', post: post.id }];
  const topics = (post.data.topics ?? []).map(
    (topic): NeighborEntry => [
      `topic:${topic}`,
      { type: 'topic', weight: EDGE_WEIGHTS.about, edges: [], evidence },
    ],
  );
  const indirect = direct.flatMap(([id, { weight, edges }]) => eventContext(graph, id, weight / 2, edges));
  return [...direct, ...topics, ...indirect];
}

function postEdgeWeight({ data }: PostNode, edge: Edge): number {
  switch (edge.relation) {
    case 'about':
      return data.about[0] === edge.to ? EDGE_WEIGHTS.principal : EDGE_WEIGHTS.about;
    case 'covers':
      return EDGE_WEIGHTS.about;
    case 'mention':
      return mentionWeight(edge);
    case 'author':
    case 'source-author':
    case 'translator':
      return EDGE_WEIGHTS.role;
    default:
      return 0;
  }
}

function mentionWeight({ evidence }: Edge): number {
  return evidence.length > 1 ? EDGE_WEIGHTS.mentions : EDGE_WEIGHTS.mention;
}

function eventNeighbors(graph: Graph, event: NodeId): NeighborEntry[] {
  const people = attendances(graph, event).flatMap(({ person, edge }) =>
    neighbor(graph, person, EDGE_WEIGHTS.role, [edge]),
  );
  const own = (graph.out.get(event) ?? []).flatMap((edge) => targetNeighbor(graph, edge, EDGE_WEIGHTS.role));
  const inRecaps = mentionBacklinks(graph, event)
    .flatMap(({ post }) => edgesFrom(graph, post, 'mention'))
    .filter(({ to }) => /^(?:project|organization):/.test(to))
    .flatMap((edge) => targetNeighbor(graph, edge, EDGE_WEIGHTS.mention));
  return [...people, ...own, ...inRecaps, ...eventContext(graph, event, EDGE_WEIGHTS.role, [])];
}

function personNeighbors(graph: Graph, person: NodeId): NeighborEntry[] {
  const places = gatheringsAttended(graph, person).flatMap(({ event, via, edge }) => [
    ...neighbor(graph, event, EDGE_WEIGHTS.role, [edge]),
    ...(via ? neighbor(graph, via, EDGE_WEIGHTS.role, [edge]) : []),
  ]);
  const bylines = edgesTo(graph, person, 'author', 'source-author').map(
    (edge): NeighborEntry => [
      edge.from,
      { type: 'byline', weight: EDGE_WEIGHTS.role, edges: [edge], evidence: edge.evidence },
    ],
  );
  const own = (graph.out.get(person) ?? []).flatMap((edge) => targetNeighbor(graph, edge, EDGE_WEIGHTS.role));
  return [...places, ...bylines, ...own];
}

function projectNeighbors(graph: Graph, project: NodeId): NeighborEntry[] {
  const own = (graph.out.get(project) ?? []).flatMap((edge) =>
    targetNeighbor(graph, edge, EDGE_WEIGHTS.role),
  );
  const incoming = edgesTo(graph, project, 'works-on', 'session-project', 'mention').flatMap((edge) => {
    if (edge.relation === 'works-on') return neighbor(graph, edge.from, EDGE_WEIGHTS.role, [edge]);
    if (edge.relation === 'mention') return neighbor(graph, edge.from, mentionWeight(edge), [edge]);
    return [
      ...neighbor(graph, edge.from, EDGE_WEIGHTS.role, [edge]),
      ...neighbor(graph, edge.from.replace(/#.*/, ''), EDGE_WEIGHTS.mentions, [edge]),
    ];
  });
  return [...own, ...incoming];
}

/** The series of an event and the event it is part of, as neighbours of whatever has the event as a neighbour. */
function eventContext(graph: Graph, id: string, weight: number, through: readonly Edge[]): NeighborEntry[] {
  if (graph.nodes.get(id)?.kind !== 'event' || weight === 0) return [];
  return edgesFrom(graph, id, 'in-series', 'part-of').flatMap((edge) =>
    neighbor(graph, edge.to, weight, [...through, edge]),
  );
}

/** Relations whose target is a neighbour. */
const NEIGHBOR_RELATIONS: ReadonlySet<Edge['relation']> = new Set([
  'author',
  'source-author',
  'about',
  'covers',
  'mention',
  'translator',
  'in-series',
  'part-of',
  'event-organization',
  'affiliation',
  'works-on',
  'steward',
  'co-located',
  'participant',
]);

function targetNeighbor(graph: Graph, edge: Edge, weight: number): NeighborEntry[] {
  if (weight === 0 || !NEIGHBOR_RELATIONS.has(edge.relation) || !isNotMissed(graph, edge)) return [];
  const found = neighbor(graph, edge.to, weight, [edge]);
  const isByline = edge.relation === 'author' || edge.relation === 'source-author';
  return isByline ? found.map(([id, one]) => [id, { ...one, type: 'byline' }]) : found;
}

/** A node as a neighbour. A person known by name only may be several people and gets half the weight. */
function neighbor(graph: Graph, id: NodeId, weight: number, edges: readonly Edge[]): NeighborEntry[] {
  const node = graph.nodes.get(id);
  if (!node) return [];
  const isNameOnly = node.kind === 'person' && node.data.identity === 'name-only';
  const evidence = edges.flatMap((edge) => edge.evidence);
  return [[id, { type: neighborType(node), weight: isNameOnly ? weight / 2 : weight, edges, evidence }]];
}

function neighborType(node: Node): NeighborType {
  return node.kind === 'event' && node.data.partOf ? 'sub-event' : node.kind;
}
