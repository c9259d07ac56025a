import { dateOf } from '#graph/chronology.ts';
import type { Node, NodeId } from '#graph/model.ts';
import { gatherings, type Participation } from '#graph/participants.ts';
import { all, graph, into } from './graph.ts';

/** Where a person was, oldest first, with what they were there. */
export function gatheringsOf(
  person: NodeId,
): { event: NodeId; date: string; participations: Participation[] }[] {
  const byEvent = Map.groupBy(gatherings(graph, person), ({ event }) => event);
  return [...byEvent]
    .map(([event, participations]) => ({ event, date: edtfOf(event), participations }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Posts tied to a node by a byline: written here, source written, translated; newest first. */
export function bylines(
  id: NodeId,
  relation: 'author' | 'source-author' | 'translator' | 'source-publisher',
) {
  const posts = new Set(into(id, relation).map(({ from }) => from));
  return all('post')
    .filter((post) => posts.has(post.id))
    .sort((a, b) => (a.data.date < b.data.date ? 1 : -1));
}

/** People by how many gatherings they were at, most first. */
export function frequentPeople(limit: number): { id: NodeId; count: number }[] {
  return all('person')
    .map(({ id }) => ({ id, count: new Set(gatherings(graph, id).map(({ event }) => event)).size }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

/** A node's first day, for order. */
export function newestFirst<N extends Node>(nodes: readonly N[]): N[] {
  return [...nodes].sort((a, b) =>
    dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : a.id < b.id ? -1 : 1,
  );
}

function edtfOf(event: NodeId): string {
  const node = graph.nodes.get(event);
  return node?.kind === 'event' ? node.data.dates : '';
}
