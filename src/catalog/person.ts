import type { Edge, NodeId } from '#graph/model/model.ts';
import { affiliationsAt, type Held } from '#graph/queries/affiliation.ts';
import { gatherings, type Participation } from '#graph/queries/participants.ts';
import type { Text } from '#schemas/text.ts';
import { all, from, graph, into } from './graph.ts';
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
  const byPost = Map.groupBy(into(id, ...relations), (edge) => edge.from);
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

/** A person beside the namesakes of a page: what tells them apart, and what is known of each. */
export interface Namesake {
  id: NodeId;
  difference: readonly Text[];
  /** The edges that say they share a name; none for the person of the page. */
  tie: Edge[];
  affiliations: Edge[];
  /** Where they were, each event with the edges that say so. */
  gatherings: { id: NodeId; edges: Edge[] }[];
}

/** A person and all who share a name, whichever file says so; nobody where the name is unshared. */
export function namesakesOf(person: NodeId): Namesake[] {
  const ties = [...from(person, 'see-also'), ...into(person, 'see-also')];
  const others = [...new Set(ties.map((edge) => (edge.from === person ? edge.to : edge.from)))];
  const all = others.length > 0 ? [person, ...others] : [];
  return all.map((id) => ({
    id,
    difference: all.flatMap((other) => differenceIn(other, id)),
    tie: ties.filter((edge) => id !== person && (edge.from === id || edge.to === id)),
    affiliations: from(id, 'affiliation'),
    gatherings: gatheringsOf(id).map(({ event, participations }) => ({
      id: event,
      edges: participations.map(({ edge }) => edge),
    })),
  }));
}

/** What one person's file says tells another from them. */
function differenceIn(owner: NodeId, other: NodeId): Text[] {
  const node = graph.nodes.get(owner);
  const namesakes = node?.kind === 'person' ? (node.data.namesakes ?? []) : [];
  return namesakes.flatMap(({ person, difference }) => (`person:${person}` === other ? difference : []));
}
