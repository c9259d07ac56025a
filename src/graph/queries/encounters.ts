import type { Edge, Graph, NodeId } from '../model/model.ts';
import { compare } from '../model/node.ts';
import { isLargeEvent } from './event-size.ts';
import { gatherings, type Participation, participants } from './participants.ts';

/** How close two people came, the closest first. Being at one large event is none of them. */
export const ENCOUNTER_TYPES = ['byline', 'panel', 'session', 'event'] as const;
export type EncounterType = (typeof ENCOUNTER_TYPES)[number];

/** Somebody met: how closely at best, and each place with the edges that put both there. */
export interface Encounter {
  person: NodeId;
  strength: EncounterType;
  places: { place: NodeId; strength: EncounterType; edges: [Edge, Edge] }[];
}

/**
 * Whom a person can be said to have met: who shared a byline, a panel, a session, or an event that was small enough
 * or where both belonged to the few who ran it. Closest first, then by places shared, then id.
 */
export function encounters(graph: Graph, person: NodeId): Encounter[] {
  const shared = [...bylines(graph, person), ...sessions(graph, person), ...events(graph, person)];
  const byPerson = Map.groupBy(shared, ({ who }) => who);
  byPerson.delete(person);
  return [...byPerson]
    .map(([who, places]): Encounter => {
      const sorted = onceEach(places.toSorted((a, b) => rank(a) - rank(b) || compare(a.place, b.place)));
      return { person: who, strength: sorted[0]?.strength ?? 'event', places: sorted };
    })
    .sort((a, b) => rank(a) - rank(b) || b.places.length - a.places.length || compare(a.person, b.person));
}

/** Events a person was at that are too large for meeting, each with how many others of the archive were there. */
export function largeEventsAttended(graph: Graph, person: NodeId): { event: NodeId; others: number }[] {
  const events = new Set(gatherings(graph, person).map(({ event }) => event));
  return [...events]
    .filter((event) => isLargeEvent(graph, event))
    .map((event) => {
      const people = new Set(participants(graph, event).map((there) => there.person));
      return { event, others: people.size - 1 };
    })
    .filter(({ others }) => others > 0);
}

interface Shared {
  who: NodeId;
  place: NodeId;
  strength: EncounterType;
  edges: [Edge, Edge];
}

const BYLINES = new Set(['author', 'source-author', 'translator']);

function bylines(graph: Graph, person: NodeId): Shared[] {
  const own = (graph.into.get(person) ?? []).filter(({ relation }) => BYLINES.has(relation));
  return own.flatMap((mine) =>
    (graph.out.get(mine.from) ?? [])
      .filter(({ relation, to }) => relation === mine.relation && to.startsWith('person:'))
      .map((theirs) => ({ who: theirs.to, place: mine.from, strength: 'byline', edges: [mine, theirs] })),
  );
}

function sessions(graph: Graph, person: NodeId): Shared[] {
  const own = (graph.into.get(person) ?? []).filter(({ relation }) => relation === 'session-person');
  return own.flatMap((mine) => {
    const session = graph.nodes.get(mine.from);
    const panel = session?.kind === 'session' && session.data.kind === 'panel';
    return (graph.out.get(mine.from) ?? [])
      .filter(({ relation }) => relation === 'session-person')
      .map((theirs): Shared => {
        const strength = panel ? 'panel' : 'session';
        return { who: theirs.to, place: mine.from, strength, edges: [mine, theirs] };
      });
  });
}

/** Roles of the few who run an event, and of those who only came. */
const TEAM = new Set(['organizer', 'co-chair', 'programme-committee', 'host']);

function events(graph: Graph, person: NodeId): Shared[] {
  return gatherings(graph, person).flatMap((mine) => {
    const large = isLargeEvent(graph, mine.event);
    const here = participants(graph, mine.event).filter((there) => isAt(there, mine.event));
    return here
      .filter((theirs) => (large ? areBoth(mine, theirs, isOfTeam) : areBoth(mine, theirs, isActive)))
      .map(
        (theirs): Shared => ({
          who: theirs.person,
          place: mine.event,
          strength: 'event',
          edges: [mine.edge, theirs.edge],
        }),
      );
  });
}

/** At the event itself or in one of its sessions, not at another event inside it. */
function isAt({ via }: Participation, event: NodeId): boolean {
  return via === undefined || via.startsWith(`${event}#`);
}

function areBoth(a: Participation, b: Participation, are: (one: Participation) => boolean): boolean {
  return are(a) && are(b);
}

function isOfTeam({ role }: Participation): boolean {
  return TEAM.has(role);
}

function isActive({ role }: Participation): boolean {
  return role !== 'attendee';
}

/** Each place once; an event only where they shared no session of it. */
function onceEach(places: readonly Shared[]): Encounter['places'] {
  const kept = new Map(places.toReversed().map((shared) => [shared.place, shared]));
  const closer = new Set(
    [...kept.keys()].flatMap((place) => (place.includes('#') ? place.replace(/#.*/, '') : [])),
  );
  return places
    .filter((shared) => kept.get(shared.place) === shared && !closer.has(shared.place))
    .map(({ place, strength, edges }) => ({ place, strength, edges }));
}

function rank({ strength }: { strength: EncounterType }): number {
  return ENCOUNTER_TYPES.indexOf(strength);
}
