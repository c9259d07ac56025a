import { edgesFrom } from '#graph/model/edges.ts';
import type { NodeId } from '#graph/model/model.ts';
import { isAttended } from '#graph/queries/attendance.ts';
import { nodeDate } from '#graph/queries/chronology.ts';
import { eventProjects } from '#graph/queries/event-projects.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { EventPosterData } from '#pictures/poster/poster-data.ts';
import type { Catalog, NodeOf } from '../catalog.ts';
import { subEvents } from '../event/event-parts.ts';
import { linkedNodesIn } from './linked-node.ts';

/** What the poster of an event is drawn from. A person with several roles is drawn in the first ring that has one. */
export function eventPosterData(
  catalog: Catalog,
  event: NodeOf<'event'>,
  context: LocaleContext,
): EventPosterData {
  const { id } = event;
  const { hosts, speakers, guests } = attendeesByRing(catalog, id);
  const sessions = catalog.sessionsOfEvent(id);
  const linked = linkedNodesIn(context);
  return {
    id,
    centre: nodeDate(catalog.graph, event).slice(0, 4),
    label: context.t('event.poster', {
      name: context.name(id).text,
      n: hosts.length + speakers.length + guests.length,
    }),
    hosts: hosts.map(linked),
    speakers: speakers.map(linked),
    guests: guests.map(linked),
    sessionPairs: sessions.flatMap((session) => pairsOf(speakersOf(catalog, session.id))),
    parts: subEvents(catalog, id).map(linked),
    projects: [...new Set(eventProjects(catalog.graph, id).map(({ to }) => to))].map(linked),
    sessions: sessions.length,
  };
}

function attendeesByRing(catalog: Catalog, event: NodeId) {
  const participations = catalog.attendances(event);
  const inRoles = (roles: readonly string[]) =>
    new Set(participations.flatMap(({ person, role }) => (roles.includes(role) ? person : [])));
  const { organizers, speakers: performers } = catalog.graph.vocabulary.roleGroups;
  const hosts = inRoles(organizers);
  const speakers = inRoles(performers).difference(hosts);
  const guests = new Set(catalog.attendees(event)).difference(hosts).difference(speakers);
  return { hosts: [...hosts], speakers: [...speakers], guests: [...guests] };
}

function speakersOf({ graph }: Catalog, session: NodeId): NodeId[] {
  return edgesFrom(graph, session, 'session-person')
    .filter((edge) => isAttended(graph, edge))
    .map(({ to }) => to);
}

function pairsOf(ids: readonly NodeId[]): [NodeId, NodeId][] {
  return ids.flatMap((a, index) => ids.slice(index + 1).map((b): [NodeId, NodeId] => [a, b]));
}
