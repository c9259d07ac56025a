import type { EventStatus, SessionStatus } from '#schemas/presence.ts';
import type { Node, NodeId } from './model.ts';

/** Whether an event or session took place; a session only if its event did. */
export function statusOf(nodes: ReadonlyMap<NodeId, Node>, id: NodeId): SessionStatus {
  const node = nodes.get(id);
  if (node?.kind === 'session') {
    const status = eventStatus(nodes.get(node.event));
    return status === 'held' ? (node.data.status ?? 'held') : status;
  }
  return eventStatus(node);
}

function eventStatus(node: Node | undefined): EventStatus {
  return node?.kind === 'event' ? node.data.status : 'held';
}
