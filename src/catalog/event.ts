import { editionsOf } from '#graph/chronology.ts';
import type { Edge, Node, NodeId } from '#graph/model.ts';
import { all, from, graph, into } from './graph.ts';

type Of<K extends Node['kind']> = Extract<Node, { kind: K }>;

/** The sessions of an event, by day and then as authored. */
export function sessionsOf(event: NodeId): Of<'session'>[] {
  return all('session')
    .filter((session) => session.event === event)
    .sort(
      (a, b) => ((a.data.date ?? '') < (b.data.date ?? '') ? -1 : 1) * Number(a.data.date !== b.data.date),
    );
}

/** The events inside an event. */
export function partsOf(event: NodeId): NodeId[] {
  return into(event, 'part-of').flatMap(({ from }) => (graph.nodes.get(from)?.kind === 'event' ? from : []));
}

/** The edition before and the edition after an event in its series. */
export function neighbours({ id, data }: Of<'event'>): { previous?: NodeId; next?: NodeId } {
  if (!data.series) return {};
  const editions = editionsOf(graph, data.series);
  const index = editions.indexOf(id);
  const [previous, next] = [editions[index - 1], editions[index + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** Posts that are about an event, or a part of it, or tell of it, newest first. */
export function postsOn(id: NodeId): Of<'post'>[] {
  const places = [id, ...partsOf(id)];
  const posts = new Set(places.flatMap((place) => into(place, 'about', 'covers').map(({ from }) => from)));
  return all('post')
    .filter((post) => posts.has(post.id))
    .sort((a, b) => (a.data.date < b.data.date ? 1 : -1));
}

/** Projects at an event: those of its sessions, and those that posts about it speak of. */
export function projectsAt(event: NodeId): Edge[] {
  const sessions = sessionsOf(event).flatMap(({ id }) => from(id, 'session-project'));
  const told = postsOn(event)
    .filter(({ data }) => data.about[0] === event)
    .flatMap(({ id }) => from(id, 'mention').filter(({ to }) => to.startsWith('project:')));
  return [...sessions, ...told];
}

/** People of whom only a name is known. */
export const doubtful: readonly NodeId[] = all('person').flatMap(({ id, data }) =>
  data.identity === 'name-only' ? id : [],
);

/** Events that a post here is about or tells of. */
export const told: ReadonlySet<NodeId> = new Set(
  all('event').flatMap(({ id }) => (into(id, 'about', 'covers').length > 0 ? id : [])),
);

/** How far to the front an event comes where not all can be shown: conferences and summits, then what is told of. */
export function importance({ id, data }: Of<'event'>): number {
  const large = data.kind === 'conference' || data.kind === 'summit';
  return Number(large) * 2 + Number(told.has(id));
}
