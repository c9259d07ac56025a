import { edgesFrom, edgesTo } from '#graph/model/edges.ts';
import type { Edge, NodeId } from '#graph/model/model.ts';
import type { Catalog, NodeOf } from '../catalog.ts';
import { newestFirst } from '../newest-first.ts';

/** Sessions about a project, or whose title names an organization, in the order of their files. */
export function sessionsOnEntity({ graph, nodesOfKind }: Catalog, entity: NodeId): NodeOf<'session'>[] {
  const edges = edgesTo(graph, entity, 'session-project', 'session-organization');
  const ids = new Set(edges.map(({ from }) => from));
  return nodesOfKind('session').filter(({ id }) => ids.has(id));
}

/** Events and the edges that relate each to an entity. */
export interface EntityEvents {
  /** Newest first. */
  events: NodeOf<'event'>[];
  edgesOf: (event: NodeId) => readonly Edge[];
}

/**
 * Events related to a project or organization: with a session on it, with an organization's role, or in a post that
 * is about both.
 */
export function eventsOfEntity({ graph, nodesOfKind }: Catalog, id: NodeId): EntityEvents {
  const edges = new Map<NodeId, Edge[]>();
  const add = (event: NodeId, ...found: Edge[]) => {
    const list = edges.get(event);
    if (list) list.push(...found);
    else edges.set(event, found);
  };
  for (const edge of edgesTo(graph, id, 'session-project', 'session-organization'))
    add(edge.from.replace(/#.*/, ''), edge);
  for (const edge of edgesTo(graph, id, 'event-organization')) add(edge.from, edge);
  for (const edge of edgesTo(graph, id, 'about'))
    for (const other of edgesFrom(graph, edge.from, 'about', 'covers')) add(other.to, edge, other);
  return {
    events: newestFirst(
      graph,
      nodesOfKind('event').filter((event) => edges.has(event.id)),
    ),
    edgesOf: (event) => edges.get(event) ?? [],
  };
}
