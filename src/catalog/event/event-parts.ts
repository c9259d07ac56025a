import { edgesFrom, edgesTo } from '#graph/model/edges.ts';
import type { Edge, NodeId } from '#graph/model/model.ts';
import { statusOf } from '#graph/model/node-status.ts';
import { neighbouringEditions } from '#graph/queries/chronology.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Catalog, NodeOf } from '../catalog.ts';
import { newestFirst } from '../newest-first.ts';

/** The events that are part of an event; sessions are left out. */
export function subEvents({ graph }: Catalog, event: NodeId): NodeId[] {
  return edgesTo(graph, event, 'part-of').flatMap(({ from }) =>
    graph.nodes.get(from)?.kind === 'event' ? from : [],
  );
}

/** The previous and the next edition in an event's line of its series, each with the edges that state its place in the series. */
export function adjacentEditions(
  { graph }: Catalog,
  event: NodeOf<'event'>,
  context: LocaleContext,
): { title: string; id: NodeId; edges: Edge[] }[] {
  const { previous, next } = neighbouringEditions(graph, event);
  const found = [
    { title: context.t('event.previous'), id: previous },
    { title: context.t('event.next'), id: next },
  ];
  return found.flatMap(({ title, id: other }) =>
    other ? [{ title, id: other, edges: edgesFrom(graph, other, 'in-series') }] : [],
  );
}

/** A post with the edges that relate it to the page it is listed on. */
export interface PostWithEdges {
  post: NodeOf<'post'>;
  edges: Edge[];
}

/** True for a session that took place, at an event that did. */
export function isHeldSession({ graph }: Pick<Catalog, 'graph'>, { id }: NodeOf<'session'>): boolean {
  return statusOf(graph.nodes, id) === 'held';
}

/** Posts that are about an event, session or part of it, or cover it, newest first. */
export function postsOn(catalog: Catalog, id: NodeId): PostWithEdges[] {
  const { graph } = catalog;
  return postsOfEdges(
    catalog,
    [id, ...subEvents(catalog, id)].flatMap((part) => edgesTo(graph, part, 'about', 'covers')),
  );
}

/** The posts at the start of these edges, newest first, each with its edges. */
export function postsOfEdges({ graph }: Catalog, edges: readonly Edge[]): PostWithEdges[] {
  const byPost = Map.groupBy(edges, ({ from }) => from);
  const posts = [...byPost.keys()].flatMap((id) => {
    const node = graph.nodes.get(id);
    return node?.kind === 'post' ? node : [];
  });
  return newestFirst(graph, posts).map((post) => ({ post, edges: byPost.get(post.id) ?? [] }));
}

/** The edges of a session to its event, its people, its projects and the organizations in its title. */
export function sessionEdges({ graph }: Catalog, session: NodeId): Edge[] {
  return edgesFrom(graph, session, 'part-of', 'session-person', 'session-project', 'session-organization');
}

/** Priority of a conference or summit that a post covers. */
export const MAX_PRIORITY = 3;

/** Priority of an event where not all can be shown: 2 for a conference or summit, 1 more for one that a post covers. */
export function eventPriority(catalog: Catalog, { id, data }: NodeOf<'event'>): number {
  const isLarge = data.kind === 'conference' || data.kind === 'summit';
  return Number(isLarge) * 2 + Number(catalog.coveredEvents().has(id));
}
