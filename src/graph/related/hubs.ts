import type { Graph, Node } from '../model/model.ts';
import { isLargeEvent } from '../queries/event-size.ts';
import type { Neighborhoods } from './neighborhoods.ts';
import type { RelatedReason } from './reason.ts';

/** A neighbour of more nodes of one kind than this is a hub, such as Kubernetes. */
const MAX_SHARING_NODES = 8;
/** A text that names more is a digest: that it names two things says little about both. */
const MAX_SHARING_NODES_OF_POST = 4;

/** True for a shared neighbour that is not enough to relate two nodes of a kind. */
export type HubTest = (kind: Node['kind'], reason: Pick<RelatedReason, 'type' | 'shared'>) => boolean;

/**
 * Finds hubs by counting the nodes of each kind that have a neighbour. An organization of any size is a hub for people
 * and projects, because colleagues need not have met, and the projects of one company may have nothing else in common.
 * A conference of more than 250 people is a hub, except for texts about it. Sessions, series of events and boosts never
 * are.
 */
export function createHubTest(graph: Graph, neighborhoods: Neighborhoods): HubTest {
  const counts = new Map<string, number>();
  for (const [id, neighborhood] of neighborhoods) {
    const kind = graph.nodes.get(id)?.kind;
    for (const neighbor of neighborhood.keys()) {
      const key = `${kind} ${neighbor}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return (kind, { type, shared }) => {
    if (type === 'session' || type === 'see-also' || type === 'neighbouring-edition') return false;
    if (type === 'series' && kind === 'event') return false;
    if (type === 'organization' && (kind === 'person' || kind === 'project')) return true;
    if (kind !== 'post' && type === 'event' && isLargeEvent(graph, shared)) return true;
    const most = type === 'post' ? MAX_SHARING_NODES_OF_POST : MAX_SHARING_NODES;
    return (counts.get(`${kind} ${shared}`) ?? 0) > most;
  };
}
