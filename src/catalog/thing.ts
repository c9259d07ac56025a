import { editionsOf } from '#graph/chronology.ts';
import type { Node, NodeId } from '#graph/model.ts';
import { all, from, graph, into } from './graph.ts';
import { newestFirst } from './person.ts';

type Of<K extends Node['kind']> = Extract<Node, { kind: K }>;

/** Sessions about a project, newest event first. */
export function sessionsOn(project: NodeId): Of<'session'>[] {
  const ids = new Set(into(project, 'session-project').map(({ from: session }) => session));
  return all('session').filter(({ id }) => ids.has(id));
}

/** Events a thing was part of: with a session on it, hosted by it, or told of in a post that is about both. */
export function eventsAround(id: NodeId): Of<'event'>[] {
  const sessions = sessionsOn(id).map(({ event }) => event);
  const hosted = into(id, 'event-organization').map(({ from: event }) => event);
  const told = into(id, 'about').flatMap(({ from: post }) =>
    from(post, 'about', 'covers').map(({ to }) => to),
  );
  const ids = new Set([...sessions, ...hosted, ...told]);
  return newestFirst(all('event').filter((event) => ids.has(event.id)));
}

/** The editions of a series, newest first. */
export function editions(series: string): Of<'event'>[] {
  const ids = new Set(editionsOf(graph, series));
  return newestFirst(all('event').filter(({ id }) => ids.has(id)));
}

/** People of an organization, each edge once a person. */
export function membersOf(organization: NodeId) {
  return into(organization, 'affiliation').filter((edge) => graph.nodes.get(edge.from)?.kind === 'person');
}
