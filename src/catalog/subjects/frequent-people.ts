import { edgesFrom } from '#graph/model/edges.ts';
import type { NodeId } from '#graph/model/model.ts';
import { isAttended } from '#graph/queries/attendance.ts';
import type { Catalog } from '../catalog.ts';

/** A person, an organization or another node with how often it occurs. */
export interface CountedNode {
  id: NodeId;
  count: number;
}

/** The people who spoke in most of these sessions and were there, at most `limit`. */
export function mostFrequentSpeakers(
  { graph }: Pick<Catalog, 'graph'>,
  sessions: readonly { id: NodeId }[],
  limit: number,
): CountedNode[] {
  const people = sessions.flatMap(({ id }) => {
    const edges = edgesFrom(graph, id, 'session-person').filter((edge) => isAttended(graph, edge));
    return [...new Set(edges.map(({ to }) => to))];
  });
  return mostFrequent(people, limit);
}

/** The people who were at most of these events, at most `limit`. */
export function mostFrequentAttendees(
  { attendees }: Pick<Catalog, 'attendees'>,
  events: readonly { id: NodeId }[],
  limit: number,
): CountedNode[] {
  return mostFrequent(
    events.flatMap(({ id }) => [...attendees(id)]),
    limit,
  );
}

/** Distinct ids with their numbers, the most frequent first, then by id. */
export function mostFrequent(ids: readonly NodeId[], limit: number): CountedNode[] {
  return [...Map.groupBy(ids, (id) => id)]
    .map(([id, { length }]) => ({ id, count: length }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}
