import type { Node, NodeId } from '#graph/model/model.ts';
import { nodeDate } from '#graph/queries/chronology.ts';
import { gatherings, participants } from '#graph/queries/participants.ts';
import { eventProjects } from '#graph/queries/event-projects.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { importance, partsOf, sessionsOf } from './event.ts';
import { all, graph } from './graph.ts';

/** Roles of those who made a gathering, and of those who spoke at it. */
export const HOSTS: ReadonlySet<string> = new Set(['organizer', 'host', 'co-chair', 'programme-committee']);
export const SPEAKERS: ReadonlySet<string> = new Set([
  'keynote-speaker',
  'speaker',
  'panelist',
  'moderator',
  'workshop-lead',
]);

/** What the poster of an event is drawn from, named in one language. */
export function posterOf(event: Extract<Node, { kind: 'event' }>, context: LocaleContext) {
  const there = participants(graph, event.id);
  const inRoles = (roles: ReadonlySet<string>) =>
    there.flatMap(({ person, role }) => (roles.has(role) ? person : []));
  const hosts = [...new Set(inRoles(HOSTS))];
  const speakers = [...new Set(inRoles(SPEAKERS))].filter((id) => !hosts.includes(id));
  const guests = [...new Set(there.map(({ person }) => person))].filter(
    (id) => ![...hosts, ...speakers].includes(id),
  );
  const sessions = sessionsOf(event.id);
  return {
    id: event.id,
    centre: nodeDate(event).slice(0, 4),
    label: context.t('event.poster', {
      name: context.name(event.id).text,
      n: hosts.length + speakers.length + guests.length,
    }),
    hosts: hosts.map((id) => named(id, context)),
    speakers: speakers.map((id) => named(id, context)),
    guests: guests.map((id) => named(id, context)),
    together: sessions.flatMap(({ id }) => pairs(speakersIn(id))),
    parts: partsOf(event.id).map((id) => named(id, context)),
    projects: [...new Set(eventProjects(graph, event.id).map(({ to }) => to))].map((id) => named(id, context)),
    sessions: sessions.length,
  };
}

const MOST_OTHERS = 26;

/** One person's part of the sky: the gatherings they were at, and who else was there; most often together first. */
export function skyOfPerson(person: NodeId, context: LocaleContext) {
  const events = [...new Set(gatherings(graph, person).map(({ event }) => event))];
  const there = events.map(
    (event) => [event, new Set(participants(graph, event).map((one) => one.person))] as const,
  );
  const times = (id: NodeId) => there.filter(([, ids]) => ids.has(id)).length;
  const others = [...new Set(there.flatMap(([, ids]) => [...ids]))]
    .filter((id) => id !== person)
    .sort((a, b) => times(b) - times(a) || (a < b ? -1 : 1))
    .slice(0, MOST_OTHERS);
  const people = [person, ...others];
  return {
    label: context.t('person.sky', { name: context.name(person).text }),
    self: person,
    events: events.map((id) => named(id, context)),
    people: people.map((id) => named(id, context)),
    projects: [],
    ties: there.flatMap(([event, ids]) =>
      people.flatMap((id) => (ids.has(id) ? [[event, id] as const] : [])),
    ),
  };
}

const MOST_AROUND = 36;

/** What a node is tied to, as a sky with itself in the middle of it. */
export function skyAround(id: NodeId, context: LocaleContext) {
  const edges = [...(graph.out.get(id) ?? []), ...(graph.into.get(id) ?? [])];
  const ends = edges.map(({ from, to }) => ownerOf(from === id ? to : from)).filter((end) => end !== id);
  const near = [...new Set(ends)].slice(0, MOST_AROUND);
  const among = new Set([id, ...near]);
  const ties = [...among].flatMap((one) =>
    (graph.out.get(one) ?? []).map(({ to }) => [one, ownerOf(to)] as const),
  );
  const inside = ties.filter(([a, b]) => a !== b && among.has(a) && among.has(b));
  const distinct = new Map(
    [...near.map((end) => [id, end] as const), ...inside].map((tie) => [tie.join(' '), tie]),
  );
  const ofKind = (...kinds: Node['kind'][]) =>
    [...among]
      .filter((one) => kinds.includes(graph.nodes.get(one)?.kind ?? 'post'))
      .map((one) => named(one, context));
  return {
    label: '',
    self: id,
    events: ofKind('event', 'series'),
    people: ofKind('person', 'post'),
    projects: ofKind('project', 'organization'),
    ties: [...distinct.values()],
  };
}

/** A session stands for its event. */
function ownerOf(id: NodeId): NodeId {
  const node = graph.nodes.get(id);
  return node?.kind === 'session' ? node.event : id;
}

/** Everything that is tied to a gathering, for the picture on the home page. */
export function skyOf(context: LocaleContext) {
  const ties = all('event').flatMap((event) => [
    ...participants(graph, event.id).map(({ person }) => [event.id, person] as const),
    ...partsOf(event.id).map((part) => [event.id, part] as const),
    ...eventProjects(graph, event.id).map(({ to }) => [event.id, to] as const),
  ]);
  const distinct = [...new Map(ties.map((tie) => [tie.join(' '), tie])).values()];
  const tied = new Set(distinct.flat());
  const ofKind = (kind: Node['kind']) =>
    [...tied].filter((id) => graph.nodes.get(id)?.kind === kind).map((id) => named(id, context));
  return {
    label: context.t('home.sky'),
    events: all('event').map((event) => ({ ...named(event.id, context), weight: importance(event) })),
    people: ofKind('person'),
    projects: ofKind('project'),
    ties: distinct,
  };
}

/** A node as pictures name and link it. */
export function named(id: NodeId, context: LocaleContext) {
  const { text, lang } = context.short(id);
  return { id, name: text, lang: lang === context.lang ? undefined : lang, href: context.href(id) };
}

function speakersIn(session: NodeId): NodeId[] {
  return (graph.out.get(session) ?? []).flatMap(({ relation, to }) =>
    relation === 'session-person' ? to : [],
  );
}

function pairs(ids: readonly NodeId[]): [NodeId, NodeId][] {
  return ids.flatMap((a, index) => ids.slice(index + 1).map((b): [NodeId, NodeId] => [a, b]));
}
