import type { Graph, NodeId } from '../model/model.ts';

/** Up to how many people those who take an active part are taken to have met each other. */
const MEETABLE = 250;
const SMALL_KINDS = new Set(['meetup', 'workshop', 'salon']);
const HEADS = new Set(['attendees', 'registered']);

/**
 * True where being at the same event is not meeting: more people came than can meet, or it was online, or nobody says
 * how many came and it is not of a small kind.
 */
export function isLargeEvent(graph: Graph, event: NodeId): boolean {
  const node = graph.nodes.get(event);
  if (node?.kind !== 'event' || node.data.format === 'online') return true;
  const heads = (node.data.statistics ?? [])
    .filter(({ metric, unit }) => HEADS.has(metric) && unit !== 'percent')
    .flatMap(({ value, range }) => range?.[1] ?? value ?? []);
  return heads.length > 0 ? Math.max(...heads) > MEETABLE : !SMALL_KINDS.has(node.data.kind);
}
