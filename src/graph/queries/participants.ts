import type { Role } from '#schemas/roles.ts';
import type { Edge, Graph, NodeId } from '../model/model.ts';
import { compare } from '../model/node.ts';

/** One role of one person at an event, and through which session or part of it. */
export interface Participation {
  person: NodeId;
  event: NodeId;
  role: Role;
  /** The session or the part where it happened; none when the person was at the event itself. */
  via?: NodeId;
  edge: Edge;
}

/** Who was at an event and as what: at the event itself, in its sessions, and via its parts. */
export function participants(graph: Graph, event: NodeId): Participation[] {
  return [...new Set([event, ...eventParts(graph, event)])].flatMap((place) =>
    (graph.out.get(place) ?? [])
      .filter(({ relation }) => relation === 'participant' || relation === 'session-person')
      .map((edge) => ({
        person: edge.to,
        event,
        role: (edge.qualifiers.role ?? 'speaker') as Role,
        ...(place !== event && { via: place }),
        edge,
      })),
  );
}

/** What a person was at each gathering, by event and role; the event is the part itself, not its whole. */
export function gatherings(graph: Graph, person: NodeId): Participation[] {
  return (graph.into.get(person) ?? [])
    .filter(({ relation }) => relation === 'participant' || relation === 'session-person')
    .map((edge) => {
      const node = graph.nodes.get(edge.from);
      const event = node?.kind === 'session' ? node.event : edge.from;
      const role = (edge.qualifiers.role ?? 'speaker') as Role;
      return { person, event, role, ...(event !== edge.from && { via: edge.from }), edge };
    });
}

/** Sessions and parts of an event, and theirs, in the order of their ids. */
export function eventParts(graph: Graph, event: NodeId): NodeId[] {
  const direct = (graph.into.get(event) ?? [])
    .filter(({ relation }) => relation === 'part-of')
    .map(({ from }) => from)
    .sort(compare);
  return direct.flatMap((part) => [part, ...eventParts(graph, part)]);
}
