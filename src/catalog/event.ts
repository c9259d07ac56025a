import type { Edge, Node, NodeId } from '#graph/model/model.ts';
import { editionsOf } from '#graph/queries/chronology.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { all, from, graph, into } from './graph.ts';
import { newestFirst } from './newest.ts';

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

/** The edition before and the edition after an event in its series, each with the edges that put both there. */
export function neighbours({ id, data }: Of<'event'>, context: LocaleContext) {
  const editions = data.series ? editionsOf(graph, data.series) : [];
  const index = editions.indexOf(id);
  const found = [
    { title: context.t('event.previous'), id: editions[index - 1] },
    { title: context.t('event.next'), id: index < 0 ? undefined : editions[index + 1] },
  ];
  return found.flatMap(({ title, id: other }) =>
    other ? [{ title, id: other, edges: from(other, 'in-series') }] : [],
  );
}

/** Posts that are about an event or session, or a part of it, or tell of it, newest first, with the edges that say so. */
export function postsOn(id: NodeId): { post: Of<'post'>; edges: Edge[] }[] {
  const telling = [id, ...partsOf(id)].flatMap((place) => into(place, 'about', 'covers'));
  const byPost = Map.groupBy(telling, (edge) => edge.from);
  return newestFirst(all('post').filter((post) => byPost.has(post.id))).map((post) => ({
    post,
    edges: byPost.get(post.id) ?? [],
  }));
}

/** The edges a session stands in: to its event, its people and its projects. */
export function edgesOfSession(session: NodeId): Edge[] {
  return from(session, 'part-of', 'session-person', 'session-project');
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
