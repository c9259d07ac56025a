import type { Role } from '#schemas/roles.ts';
import { compareStrings } from '#text/compare.ts';
import { memoizePerObject } from '#text/memoize-per-object.ts';
import { edgesFrom, edgesTo } from '../model/edges.ts';
import type { Graph, NodeId, RelationEdge } from '../model/model.ts';
import { isAttended } from './attendance.ts';

/** One role of one person at an event. */
export interface Participation {
  person: NodeId;
  event: NodeId;
  role: Role;
  /** The session or the part of the event; none when the role was at the event itself. */
  via?: NodeId;
  edge: RelationEdge<'participant' | 'session-person'>;
}

/** The participations in an event, in its sessions and in its parts, also of people who were not there. */
export function participants(graph: Graph, event: NodeId): Participation[] {
  return [...new Set([event, ...eventParts(graph, event)])].flatMap((place) =>
    edgesFrom(graph, place, 'participant', 'session-person').map((edge) => ({
      person: edge.to,
      event,
      role: edge.qualifiers.role,
      ...(place !== event && { via: place }),
      edge,
    })),
  );
}

/** The participations of the people who were there. */
export const attendances: (graph: Graph, event: NodeId) => readonly Participation[] = memoizePerObject(
  (graph, event) => participants(graph, event).filter(({ edge }) => isAttended(graph, edge)),
);

/** The participations of people who were listed, but not there. */
export function missedParticipations(graph: Graph, event: NodeId): Participation[] {
  return participants(graph, event).filter(({ edge }) => !isAttended(graph, edge));
}

/** The participations of a person; of a part of an event, the event is the part itself. */
export function gatherings(graph: Graph, person: NodeId): Participation[] {
  return edgesTo(graph, person, 'participant', 'session-person').map((edge) => {
    const node = graph.nodes.get(edge.from);
    const event = node?.kind === 'session' ? node.event : edge.from;
    return {
      person,
      event,
      role: edge.qualifiers.role,
      ...(event !== edge.from && { via: edge.from }),
      edge,
    };
  });
}

/** The participations of a person at which the person was there. */
export function gatheringsAttended(graph: Graph, person: NodeId): Participation[] {
  return gatherings(graph, person).filter(({ edge }) => isAttended(graph, edge));
}

/** Sessions and parts of an event, and recursively their own, each followed by its own; siblings by id. */
export function eventParts(graph: Graph, event: NodeId): NodeId[] {
  const direct = edgesTo(graph, event, 'part-of')
    .map(({ from }) => from)
    .sort(compareStrings);
  return direct.flatMap((part) => [part, ...eventParts(graph, part)]);
}
