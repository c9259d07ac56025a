import { backlinks } from './backlinks.ts';
import type { Edge, Evidence, Graph, Node, NodeId } from './model.ts';
import { gatherings, participants } from './participants.ts';

/** What two things can have in common; each type has its weight. */
export const WEIGHTS = {
  session: 1,
  'sub-event': 0.9,
  event: 0.8,
  byline: 0.7,
  person: 0.5,
  project: 0.45,
  series: 0.35,
  organization: 0.25,
  post: 0.25,
  tag: 0.2,
  city: 0.1,
} as const;
export type NeighborType = keyof typeof WEIGHTS;

/** How strongly a node is tied to a neighbour. */
export const STRENGTHS = { principal: 1, about: 0.8, role: 0.7, mentions: 0.4, mention: 0.2 } as const;

/** One neighbour of a node: its type, the strength of the tie from 0 to 1, and what shows it. */
export interface Neighbor {
  type: NeighborType;
  strength: number;
  evidence: readonly Evidence[];
}

/** The neighbours of one node by id; tags and cities have ids of their own, `tag:x` and `city:x`. */
export type Neighborhood = ReadonlyMap<string, Neighbor>;

/** The typed neighbourhood of every post, event, person and project. */
export function neighborhoods(graph: Graph): Map<NodeId, Neighborhood> {
  const found = new Map<NodeId, Neighborhood>();
  for (const node of graph.nodes.values()) {
    const near = new Map<string, Neighbor>();
    for (const [id, neighbor] of nearOf(graph, node)) {
      const weaker = (near.get(id)?.strength ?? 0) < neighbor.strength;
      if (weaker && id !== node.id) near.set(id, neighbor);
    }
    if (near.size > 0) found.set(node.id, near);
  }
  return found;
}

type Found = [string, Neighbor];

function nearOf(graph: Graph, node: Node): Found[] {
  if (node.kind === 'post') return nearPost(graph, node);
  if (node.kind === 'event') return nearEvent(graph, node.id);
  if (node.kind === 'person') return nearPerson(graph, node.id);
  if (node.kind === 'project') return nearProject(graph, node.id);
  return [];
}

function nearPost(graph: Graph, post: Extract<Node, { kind: 'post' }>): Found[] {
  const ties = (graph.out.get(post.id) ?? [])
    .filter(({ to }) => !to.startsWith('post:'))
    .flatMap((edge) => tie(graph, edge, strengthInPost(post, edge)));
  const tags = (post.data.tags ?? []).map((tag) => plain(`tag:${tag}`, 'tag', STRENGTHS.about, post.id));
  return [...ties, ...tags, ...ties.flatMap(([id, { strength }]) => beyondEvent(graph, id, strength / 2))];
}

function strengthInPost({ data }: Extract<Node, { kind: 'post' }>, { relation, to, evidence }: Edge): number {
  if (relation === 'about') return data.about[0] === to ? STRENGTHS.principal : STRENGTHS.about;
  if (relation === 'covers') return STRENGTHS.about;
  if (relation === 'mention') return evidence.length > 1 ? STRENGTHS.mentions : STRENGTHS.mention;
  return relation === 'author' || relation === 'source-author' || relation === 'translator'
    ? STRENGTHS.role
    : 0;
}

function nearEvent(graph: Graph, event: NodeId): Found[] {
  const people = participants(graph, event).map(({ person, edge }) =>
    pair(graph, person, STRENGTHS.role, edge),
  );
  const own = [...(graph.out.get(event) ?? [])].flatMap((edge) => tie(graph, edge, STRENGTHS.role));
  const told = backlinks(graph, event).flatMap(({ post }) =>
    (graph.out.get(post) ?? [])
      .filter(({ relation, to }) => relation === 'mention' && /^(?:project|organization):/.test(to))
      .flatMap((edge) => tie(graph, edge, STRENGTHS.mention)),
  );
  return [...people.flat(), ...own, ...told, ...beyondEvent(graph, event, STRENGTHS.role)];
}

function nearPerson(graph: Graph, person: NodeId): Found[] {
  const there = gatherings(graph, person).flatMap(({ event, via, edge }) => [
    ...pair(graph, event, STRENGTHS.role, edge),
    ...(via ? pair(graph, via, STRENGTHS.role, edge) : []),
  ]);
  const bylines = (graph.into.get(person) ?? [])
    .filter(({ relation }) => relation === 'author' || relation === 'source-author')
    .map(({ from, evidence }): Found => [from, { type: 'byline', strength: STRENGTHS.role, evidence }]);
  const own = (graph.out.get(person) ?? []).flatMap((edge) => tie(graph, edge, STRENGTHS.role));
  return [...there, ...bylines, ...own];
}

function nearProject(graph: Graph, project: NodeId): Found[] {
  const own = (graph.out.get(project) ?? []).flatMap((edge) => tie(graph, edge, STRENGTHS.role));
  const reaching = (graph.into.get(project) ?? []).flatMap((edge) =>
    edge.relation === 'works-on' || edge.relation === 'session-project'
      ? pair(graph, edge.from, STRENGTHS.role, edge)
      : [],
  );
  const told = backlinks(graph, project).map(
    ({ post, sentences }): Found => [
      post,
      {
        type: 'post',
        strength: sentences.length > 1 ? STRENGTHS.mentions : STRENGTHS.mention,
        evidence: sentences,
      },
    ],
  );
  return [...own, ...reaching, ...told];
}

/** The series, city and whole of an event, as neighbours of whatever is tied to the event. */
function beyondEvent(graph: Graph, id: string, strength: number): Found[] {
  const node = graph.nodes.get(id);
  if (node?.kind !== 'event' || strength === 0) return [];
  const city = typeof node.data.city === 'string' ? node.data.city : node.data.city?.en;
  return [
    ...(graph.out.get(id) ?? [])
      .filter(({ relation }) => relation === 'in-series' || relation === 'part-of')
      .flatMap((edge) => tie(graph, edge, strength)),
    ...(city ? [plain(`city:${city}`, 'city', strength, id)] : []),
  ];
}

const TIES = new Set([
  'about',
  'covers',
  'mention',
  'author',
  'source-author',
  'translator',
  'in-series',
  'part-of',
]);
const MORE_TIES = new Set([
  'event-organization',
  'affiliation',
  'works-on',
  'steward',
  'co-located',
  'participant',
]);

function tie(graph: Graph, edge: Edge, strength: number): Found[] {
  if (strength === 0 || !(TIES.has(edge.relation) || MORE_TIES.has(edge.relation))) return [];
  const byline = edge.relation === 'source-author' || edge.relation === 'author';
  return pair(graph, edge.to, strength, edge).map(([id, near]) => [
    id,
    byline ? { ...near, type: 'byline' } : near,
  ]);
}

/** A person known only by name may be somebody else: half the strength. */
function pair(graph: Graph, id: NodeId, strength: number, { evidence }: Edge): Found[] {
  const node = graph.nodes.get(id);
  const type = node && typeOf(node);
  if (!node || !type) return [];
  const doubtful = node.kind === 'person' && node.data.identity === 'name-only';
  return [[id, { type, strength: doubtful ? strength / 2 : strength, evidence }]];
}

function plain(id: string, type: NeighborType, strength: number, owner: NodeId): Found {
  return [id, { type, strength, evidence: owner.startsWith('post:') ? [{ type: 'post', post: owner }] : [] }];
}

function typeOf(node: Node): NeighborType | undefined {
  if (node.kind === 'event') return node.data.partOf ? 'sub-event' : 'event';
  return node.kind;
}
