import type { ConferenceEventLeaf, EventLeaf } from 'schema-dts';
import type { Graph, Node, NodeId } from '#graph/model/model.ts';
import { participants } from '#graph/queries/participants.ts';
import type { Event } from '#schemas/event.ts';
import type { Role } from '#schemas/roles.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { isoDates, eventLocation, recapReferences } from './event-fields.ts';
import { organizationReferences, typedReferences, undisputedEdges } from './edge-references.ts';
import { nodePageUrl, nodeIri, localizedText, type LinkedDataContext } from './references.ts';

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
export function eventJsonLd(node: Extract<Node, { kind: 'event' }>, graph: Graph, voice: LinkedDataContext) {
  const { data, id } = node;
  const url = nodePageUrl(node, voice);
  return omitUndefined<EventLeaf | ConferenceEventLeaf>({
    '@type': data.kind === 'conference' ? 'ConferenceEvent' : 'Event',
    '@id': nodeIri(node),
    url,
    name: voice.name(id).text,
    alternateName: [...(data.shortName ? [localizedText(data.shortName, voice)] : []), ...(data.aliases ?? [])],
    description: localizedText(data.summary, voice),
    ...isoDates(data.dates),
    eventStatus: STATUS[data.status],
    eventAttendanceMode: data.format && MODE[data.format],
    location: eventLocation(data, voice),
    organizer: [
      ...organizationReferences(graph, id, 'event-organization', HOSTS, voice),
      ...peopleOf(graph, id, voice, BEHIND_IT),
    ],
    sponsor: organizationReferences(graph, id, 'event-organization', ['sponsor'], voice),
    performer: peopleOf(graph, id, voice, ON_STAGE),
    attendee: peopleOf(graph, id, voice, ['attendee']),
    superEvent: [...wholesOf(graph, id, voice), ...seriesOf(graph, id, voice)],
    subEvent: partsOf(graph, id, voice),
    subjectOf: recapReferences(graph, id, voice),
    sameAs: Object.values(data.links ?? {}),
  });
}

/** People at the event and in its sessions and parts; a disputed role is none. */
function peopleOf(graph: Graph, event: NodeId, voice: LinkedDataContext, roles: readonly Role[]) {
  const fitting = participants(graph, event).filter(
    ({ role, edge }) => roles.includes(role) && edge.certainty !== 'disputed',
  );
  return typedReferences(
    fitting.map(({ person }) => person),
    'Person',
    graph,
    voice,
  );
}

function wholesOf(graph: Graph, event: NodeId, voice: LinkedDataContext) {
  return typedReferences(
    undisputedEdges(graph, event, 'out', 'part-of').map(({ to }) => to),
    'Event',
    graph,
    voice,
  );
}

function seriesOf(graph: Graph, event: NodeId, voice: LinkedDataContext) {
  return typedReferences(
    undisputedEdges(graph, event, 'out', 'in-series').map(({ to }) => to),
    'EventSeries',
    graph,
    voice,
  );
}

/** Parts that are events; the sessions, which can be hundreds, say themselves what they belong to. */
function partsOf(graph: Graph, event: NodeId, voice: LinkedDataContext) {
  const parts = undisputedEdges(graph, event, 'into', 'part-of').map(({ from }) => from);
  return typedReferences(
    parts.filter((id) => graph.nodes.get(id)?.kind === 'event'),
    'Event',
    graph,
    voice,
  );
}
