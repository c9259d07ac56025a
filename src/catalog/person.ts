import { affiliationsAt, type Held } from '#graph/affiliation.ts';
import type { NodeId } from '#graph/model.ts';
import { gatherings, type Participation } from '#graph/participants.ts';
import { all, graph, into } from './graph.ts';
import { newestFirst } from './newest.ts';

/** Where a person was, oldest first, with what they were there and where they belonged then. */
export function gatheringsOf(
  person: NodeId,
): { event: NodeId; date: string; participations: Participation[]; held: Held[] }[] {
  const byEvent = Map.groupBy(gatherings(graph, person), ({ event }) => event);
  return [...byEvent]
    .map(([event, participations]) => ({
      event,
      date: edtfOf(event),
      participations,
      held: affiliationsAt(graph, person, event),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Posts tied to a node by a byline: written here, source written, translated; newest first, with the edges. */
export function bylines(
  id: NodeId,
  ...relations: readonly ('author' | 'source-author' | 'translator' | 'source-publisher')[]
) {
  const byPost = Map.groupBy(into(id, ...relations), ({ from }) => from);
  return newestFirst(all('post').filter((post) => byPost.has(post.id))).map((post) => ({
    post,
    edges: byPost.get(post.id) ?? [],
  }));
}

/** People by how many gatherings they were at, most first. */
export function frequentPeople(limit: number): { id: NodeId; count: number }[] {
  return all('person')
    .map(({ id }) => ({ id, count: new Set(gatherings(graph, id).map(({ event }) => event)).size }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

function edtfOf(event: NodeId): string {
  const node = graph.nodes.get(event);
  return node?.kind === 'event' ? node.data.dates : '';
}
