import type { Graph, NodeId } from '../model/model.ts';

/** At an event with at most this many people, those with an active role are assumed to have met. An estimate. */
const MAX_PEOPLE_WHO_MEET = 250;
const SMALL_KINDS = new Set(['meetup', 'workshop', 'salon']);
const ATTENDANCE_METRICS = new Set(['attendees', 'registered']);

/**
 * True where being at the same event does not imply having met: the event was online, or had more than 250 people, or no
 * source gives a number and it is not of a small kind.
 */
export function isLargeEvent(graph: Graph, event: NodeId): boolean {
  const node = graph.nodes.get(event);
  if (node?.kind !== 'event' || node.data.format === 'online') return true;
  const counts = (node.data.statistics ?? [])
    .filter(({ metric, unit }) => ATTENDANCE_METRICS.has(metric) && unit !== 'percent')
    .flatMap(({ value, range }) => range?.[1] ?? value ?? []);
  return counts.length > 0 ? Math.max(...counts) > MAX_PEOPLE_WHO_MEET : !SMALL_KINDS.has(node.data.kind);
}
