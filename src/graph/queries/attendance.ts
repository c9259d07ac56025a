import type { Presence } from '#schemas/presence.ts';
import type { Edge, Graph, RelationEdge } from '../model/model.ts';
import { statusOf } from '../model/node-status.ts';

type Nodes = Pick<Graph, 'nodes'>;
type ParticipationEdge = RelationEdge<'participant' | 'session-person'>;

/** True for an edge that states a person's role at an event or in a session. */
export function isParticipation(edge: Edge): edge is ParticipationEdge {
  return edge.relation === 'participant' || edge.relation === 'session-person';
}

/**
 * True for the participation of somebody who was there: in person, or remotely where the event was online or hybrid; at
 * an event and in a session that were held; and no source says that they took part in another way.
 */
export function isAttended({ nodes }: Nodes, edge: ParticipationEdge): boolean {
  return (
    statusOf(nodes, edge.from) === 'held' &&
    countsAsThere({ nodes }, edge, edge.qualifiers.presence ?? 'in-person') &&
    (edge.disputedBy ?? []).every(
      ({ presence }) => presence === undefined || countsAsThere({ nodes }, edge, presence),
    )
  );
}

/** False only for a participation of somebody who was not there; other edges say nothing about presence. */
export function isNotMissed(graph: Nodes, edge: Edge): boolean {
  return !isParticipation(edge) || isAttended(graph, edge);
}

/** How somebody who is not counted as having been there took part; where sources differ, what the others say. */
export function missedAs({ qualifiers, disputedBy = [] }: ParticipationEdge): Exclude<Presence, 'in-person'> {
  const stated = [...disputedBy.map(({ presence }) => presence), qualifiers.presence];
  return stated.find((presence) => presence !== undefined && presence !== 'in-person') ?? 'announced';
}

function countsAsThere({ nodes }: Nodes, { from }: ParticipationEdge, presence: Presence): boolean {
  if (presence !== 'remote') return presence === 'in-person';
  const node = nodes.get(from);
  const event = node?.kind === 'session' ? nodes.get(node.event) : node;
  return event?.kind === 'event' && event.data.format !== undefined && event.data.format !== 'in-person';
}
