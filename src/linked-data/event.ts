import type { ConferenceEventLeaf, EventLeaf } from 'schema-dts';
import type { Graph, Node, NodeId } from '#graph/model/model.ts';
import { participants } from '#graph/queries/participants.ts';
import type { Event } from '../schemas/event.ts';
import type { Role } from '../schemas/roles.ts';
import { given } from './given.ts';
import { datesOf, placeOf, recapsOf } from './occasion.ts';
import { organizationsAs, pointers, statements } from './statements.ts';
import { addressOf, identityOf, say, type Voice } from './voice.ts';

const STATUS = {
  held: 'https://schema.org/EventScheduled',
  planned: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
} as const satisfies Record<Event['status'], string>;

const MODE = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const;

const ON_STAGE: readonly Role[] = [
  'keynote-speaker',
  'speaker',
  'panelist',
  'moderator',
  'workshop-lead',
  'host',
];
const BEHIND_IT: readonly Role[] = ['organizer', 'co-chair', 'programme-committee'];
const HOSTS: readonly string[] = ['host', 'organizer', 'co-organizer'];

/** A gathering as schema.org's Event: its whole and parts, who organized it and who was on stage. */
export function eventOf(node: Extract<Node, { kind: 'event' }>, graph: Graph, voice: Voice) {
  const { data, id } = node;
  const url = addressOf(node, voice);
  return given<EventLeaf | ConferenceEventLeaf>({
    '@type': data.kind === 'conference' ? 'ConferenceEvent' : 'Event',
    '@id': identityOf(node),
    url,
    name: voice.name(id).text,
    alternateName: [...(data.shortName ? [say(data.shortName, voice)] : []), ...(data.aliases ?? [])],
    description: say(data.summary, voice),
    ...datesOf(data.dates),
    eventStatus: STATUS[data.status],
    eventAttendanceMode: data.format && MODE[data.format],
    location: placeOf(data, voice),
    organizer: [
      ...organizationsAs(graph, id, 'event-organization', HOSTS, voice),
      ...peopleOf(graph, id, voice, BEHIND_IT),
    ],
    sponsor: organizationsAs(graph, id, 'event-organization', ['sponsor'], voice),
    performer: peopleOf(graph, id, voice, ON_STAGE),
    attendee: peopleOf(graph, id, voice, ['attendee']),
    superEvent: [...wholesOf(graph, id, voice), ...seriesOf(graph, id, voice)],
    subEvent: partsOf(graph, id, voice),
    subjectOf: recapsOf(graph, id, voice),
    sameAs: Object.values(data.links ?? {}),
  });
}

/** People at the event and in its sessions and parts; a disputed role is none. */
function peopleOf(graph: Graph, event: NodeId, voice: Voice, roles: readonly Role[]) {
  const fitting = participants(graph, event).filter(
    ({ role, edge }) => roles.includes(role) && edge.certainty !== 'disputed',
  );
  return pointers(
    fitting.map(({ person }) => person),
    'Person',
    graph,
    voice,
  );
}

function wholesOf(graph: Graph, event: NodeId, voice: Voice) {
  return pointers(
    statements(graph, event, 'out', 'part-of').map(({ to }) => to),
    'Event',
    graph,
    voice,
  );
}

function seriesOf(graph: Graph, event: NodeId, voice: Voice) {
  return pointers(
    statements(graph, event, 'out', 'in-series').map(({ to }) => to),
    'EventSeries',
    graph,
    voice,
  );
}

/** Parts that are events; the sessions, which can be hundreds, say themselves what they belong to. */
function partsOf(graph: Graph, event: NodeId, voice: Voice) {
  const parts = statements(graph, event, 'into', 'part-of').map(({ from }) => from);
  return pointers(
    parts.filter((id) => graph.nodes.get(id)?.kind === 'event'),
    'Event',
    graph,
    voice,
  );
}
