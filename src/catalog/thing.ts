import type { Edge, Node, NodeId } from '#graph/model/model.ts';
import { editionsOf } from '#graph/queries/chronology.ts';
import { all, from, graph, into } from './graph.ts';
import { newestFirst } from './newest.ts';

type Of<K extends Node['kind']> = Extract<Node, { kind: K }>;

/** Sessions about a project, newest event first. */
export function sessionsOn(project: NodeId): Of<'session'>[] {
  const ids = new Set(into(project, 'session-project').map(({ from: session }) => session));
  return all('session').filter(({ id }) => ids.has(id));
}

/**
 * Events a thing was part of: with a session on it, hosted by it, or told of in a post that is about both; newest
 * first, with the edges that say so.
 */
export function eventsAround(id: NodeId): { events: Of<'event'>[]; edgesOf: (event: NodeId) => Edge[] } {
  const edges = new Map<NodeId, Edge[]>();
  const add = (event: NodeId, ...found: Edge[]) => edges.set(event, [...(edges.get(event) ?? []), ...found]);
  for (const edge of into(id, 'session-project')) add(edge.from.replace(/#.*/, ''), edge);
  for (const edge of into(id, 'event-organization')) add(edge.from, edge);
  for (const edge of into(id, 'about'))
    for (const other of from(edge.from, 'about', 'covers')) add(other.to, edge, other);
  return {
    events: newestFirst(all('event').filter((event) => edges.has(event.id))),
    edgesOf: (event) => edges.get(event) ?? [],
  };
}

/** The editions of a series, newest first. */
export function editions(series: string): Of<'event'>[] {
  const ids = new Set(editionsOf(graph, series));
  return newestFirst(all('event').filter(({ id }) => ids.has(id)));
}
