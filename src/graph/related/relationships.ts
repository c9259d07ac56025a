import type { Edge, Evidence, Graph, Node, NodeId } from '../model/model.ts';
import { mentionBacklinks } from '../queries/backlinks.ts';
import { gatherings, participants } from '../queries/participants.ts';
import { type Neighbor, type NeighborType, EDGE_WEIGHTS } from './neighbors.ts';

type Tie = [string, Neighbor];
type PostNode = Extract<Node, { kind: 'post' }>;

/** All that ties a post, event, person or project to others; the same neighbour may come up more than once. */
export function tiesOf(graph: Graph, node: Node): Tie[] {
  if (node.kind === 'post') return tiesOfPost(graph, node);
  if (node.kind === 'event') return tiesOfEvent(graph, node.id);
  if (node.kind === 'person') return tiesOfPerson(graph, node.id);
  return node.kind === 'project' ? tiesOfProject(graph, node.id) : [];
}

function tiesOfPost(graph: Graph, post: PostNode): Tie[] {
  const ties = (graph.out.get(post.id) ?? [])
    .filter(({ to }) => !to.startsWith('post:'))
    .flatMap((edge) => along(graph, edge, strengthInPost(post, edge)));
  const evidence = [{ type: 'post' as const, post: post.id }];
  const tags = (post.data.tags ?? []).map(
    (tag): Tie => [`tag:${tag}`, { type: 'tag', strength: EDGE_WEIGHTS.about, edges: [], evidence }],
  );
  return [
    ...ties,
    ...tags,
    ...ties.flatMap(([id, { strength, edges }]) => beyondEvent(graph, id, strength / 2, edges)),
  ];
}

function strengthInPost({ data }: PostNode, { relation, to, evidence }: Edge): number {
  if (relation === 'about') return data.about[0] === to ? EDGE_WEIGHTS.principal : EDGE_WEIGHTS.about;
  if (relation === 'covers') return EDGE_WEIGHTS.about;
  if (relation === 'mention') return evidence.length > 1 ? EDGE_WEIGHTS.mentions : EDGE_WEIGHTS.mention;
  const byline = relation === 'author' || relation === 'source-author' || relation === 'translator';
  return byline ? EDGE_WEIGHTS.role : 0;
}

function tiesOfEvent(graph: Graph, event: NodeId): Tie[] {
  const people = participants(graph, event).flatMap(({ person, edge }) =>
    to(graph, person, EDGE_WEIGHTS.role, [edge]),
  );
  const own = (graph.out.get(event) ?? []).flatMap((edge) => along(graph, edge, EDGE_WEIGHTS.role));
  const told = mentionBacklinks(graph, event).flatMap(({ post }) =>
    (graph.out.get(post) ?? [])
      .filter((edge) => edge.relation === 'mention' && /^(?:project|organization):/.test(edge.to))
      .flatMap((edge) => along(graph, edge, EDGE_WEIGHTS.mention)),
  );
  return [...people, ...own, ...told, ...beyondEvent(graph, event, EDGE_WEIGHTS.role, [])];
}

function tiesOfPerson(graph: Graph, person: NodeId): Tie[] {
  const there = gatherings(graph, person).flatMap(({ event, via, edge }) => [
    ...to(graph, event, EDGE_WEIGHTS.role, [edge]),
    ...(via ? to(graph, via, EDGE_WEIGHTS.role, [edge]) : []),
  ]);
  const bylines = (graph.into.get(person) ?? [])
    .filter(({ relation }) => relation === 'author' || relation === 'source-author')
    .map((edge): Tie => {
      const { from, evidence } = edge;
      return [from, { type: 'byline', strength: EDGE_WEIGHTS.role, edges: [edge], evidence }];
    });
  const own = (graph.out.get(person) ?? []).flatMap((edge) => along(graph, edge, EDGE_WEIGHTS.role));
  return [...there, ...bylines, ...own];
}

function tiesOfProject(graph: Graph, project: NodeId): Tie[] {
  const own = (graph.out.get(project) ?? []).flatMap((edge) => along(graph, edge, EDGE_WEIGHTS.role));
  const reaching = (graph.into.get(project) ?? []).flatMap((edge) => {
    if (edge.relation === 'works-on') return to(graph, edge.from, EDGE_WEIGHTS.role, [edge]);
    if (edge.relation === 'session-project')
      return [
        ...to(graph, edge.from, EDGE_WEIGHTS.role, [edge]),
        ...to(graph, edge.from.replace(/#.*/, ''), EDGE_WEIGHTS.mentions, [edge]),
      ];
    if (edge.relation !== 'mention') return [];
    const strength = edge.evidence.length > 1 ? EDGE_WEIGHTS.mentions : EDGE_WEIGHTS.mention;
    return to(graph, edge.from, strength, [edge]);
  });
  return [...own, ...reaching];
}

/** The series and the whole of an event, as neighbours of whatever is tied to the event. */
function beyondEvent(graph: Graph, id: string, strength: number, through: readonly Edge[]): Tie[] {
  const node = graph.nodes.get(id);
  if (node?.kind !== 'event' || strength === 0) return [];
  return (graph.out.get(id) ?? [])
    .filter(({ relation }) => relation === 'in-series' || relation === 'part-of')
    .flatMap((edge) => to(graph, edge.to, strength, [...through, edge]));
}

const BYLINES = new Set(['author', 'source-author']);
const FOLLOWED = new Set([
  ...BYLINES,
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

function along(graph: Graph, edge: Edge, strength: number): Tie[] {
  if (strength === 0 || !FOLLOWED.has(edge.relation)) return [];
  const ties = to(graph, edge.to, strength, [edge]);
  return BYLINES.has(edge.relation) ? ties.map(([id, tie]) => [id, { ...tie, type: 'byline' }]) : ties;
}

/** A person known only by name may be somebody else: half the strength. */
function to(graph: Graph, id: NodeId, strength: number, edges: readonly Edge[]): Tie[] {
  const node = graph.nodes.get(id);
  if (!node) return [];
  const doubtful = node.kind === 'person' && node.data.identity === 'name-only';
  const evidence: Evidence[] = edges.flatMap((edge) => edge.evidence);
  return [[id, { type: typeOf(node), strength: doubtful ? strength / 2 : strength, edges, evidence }]];
}

function typeOf(node: Node): NeighborType {
  return node.kind === 'event' && node.data.partOf ? 'sub-event' : node.kind;
}
