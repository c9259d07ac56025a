import { compareStrings } from '#text/compare.ts';
import { edgesFrom, edgesTo } from '../model/edges.ts';
import type { Edge, Graph, NodeId } from '../model/model.ts';
import { isAttended } from './attendance.ts';
import { isLargeEvent } from './event-size.ts';
import { attendances, gatheringsAttended, type Participation } from './participants.ts';

/** What two people shared, the closest first. Being at the same large event does not count. */
export const ENCOUNTER_TYPES = ['byline', 'panel', 'session', 'event'] as const;
export type EncounterType = (typeof ENCOUNTER_TYPES)[number];

/** Another person whom someone met: the closest type, and each place with the edges of both. */
export interface Encounter {
  person: NodeId;
  type: EncounterType;
  places: { place: NodeId; type: EncounterType; edges: [Edge, Edge] }[];
}

/**
 * The people whom a person can be assumed to have met: those with whom they share a byline, a panel, a session, a small
 * event where both had an active role, or the organization of a large one. Only what both attended counts. The closest type first, then the number of
 * places, then the id.
 */
export function encounters(graph: Graph, person: NodeId): Encounter[] {
  const shared = [
    ...sharedBylines(graph, person),
    ...sharedSessions(graph, person),
    ...sharedEvents(graph, person),
  ];
  const byPerson = Map.groupBy(shared, ({ other }) => other);
  byPerson.delete(person);
  return [...byPerson]
    .map(([other, all]): Encounter => {
      const places = closestPlaces(all);
      return { person: other, type: places[0]?.type ?? 'event', places };
    })
    .sort(
      (a, b) => compareTypes(a, b) || b.places.length - a.places.length || compareStrings(a.person, b.person),
    );
}

/** The large events that a person was at, each with the number of other people of the archive who were there. */
export function largeEventsAttended(graph: Graph, person: NodeId): { event: NodeId; others: number }[] {
  const events = new Set(gatheringsAttended(graph, person).map(({ event }) => event));
  return [...events]
    .filter((event) => isLargeEvent(graph, event))
    .map((event) => {
      const people = new Set(attendances(graph, event).map((participation) => participation.person));
      return { event, others: people.size - 1 };
    })
    .filter(({ others }) => others > 0);
}

interface SharedPlace {
  other: NodeId;
  place: NodeId;
  type: EncounterType;
  edges: [Edge, Edge];
}

function sharedBylines(graph: Graph, person: NodeId): SharedPlace[] {
  return edgesTo(graph, person, 'author', 'source-author', 'translator').flatMap((own) =>
    edgesFrom(graph, own.from, own.relation)
      .filter(({ to }) => to.startsWith('person:'))
      .map((edge) => ({ other: edge.to, place: own.from, type: 'byline', edges: [own, edge] })),
  );
}

function sharedSessions(graph: Graph, person: NodeId): SharedPlace[] {
  const attended = edgesTo(graph, person, 'session-person').filter((edge) => isAttended(graph, edge));
  return attended.flatMap((own) => {
    const session = graph.nodes.get(own.from);
    const type = session?.kind === 'session' && session.data.kind === 'panel' ? 'panel' : 'session';
    return edgesFrom(graph, own.from, 'session-person')
      .filter((edge) => isAttended(graph, edge))
      .map((edge): SharedPlace => ({ other: edge.to, place: own.from, type, edges: [own, edge] }));
  });
}

function sharedEvents(graph: Graph, person: NodeId): SharedPlace[] {
  return gatheringsAttended(graph, person).flatMap((own) => {
    const { organizers, attendees } = graph.vocabulary.roleGroups;
    const counts = ({ role }: Participation) =>
      isLargeEvent(graph, own.event) ? organizers.includes(role) : !attendees.includes(role);
    if (!counts(own)) return [];
    return attendances(graph, own.event)
      .filter((other) => isAtEventItself(other) && counts(other))
      .map(
        (other): SharedPlace => ({
          other: other.person,
          place: own.event,
          type: 'event',
          edges: [own.edge, other.edge],
        }),
      );
  });
}

/** At the event itself or in one of its sessions, not at a part that is an event of its own. */
function isAtEventItself({ event, via }: Participation): boolean {
  return via === undefined || via.startsWith(`${event}#`);
}

/** Each place once at its closest type, the closest first; an event is left out where the two shared a session of it. */
function closestPlaces(shared: readonly SharedPlace[]): Encounter['places'] {
  const sorted = shared.toSorted((a, b) => compareTypes(a, b) || compareStrings(a.place, b.place));
  const first = new Map(sorted.toReversed().map((one) => [one.place, one]));
  const eventsWithSession = new Set(
    [...first.keys()].filter((place) => place.includes('#')).map((place) => place.replace(/#.*/, '')),
  );
  return sorted
    .filter((one) => first.get(one.place) === one && !eventsWithSession.has(one.place))
    .map(({ place, type, edges }) => ({ place, type, edges }));
}

function compareTypes(a: { type: EncounterType }, b: { type: EncounterType }): number {
  return ENCOUNTER_TYPES.indexOf(a.type) - ENCOUNTER_TYPES.indexOf(b.type);
}
