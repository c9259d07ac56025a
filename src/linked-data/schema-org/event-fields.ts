import type { PlaceLeaf, PostalAddressLeaf } from 'schema-dts';
import type { Graph, NodeId } from '#graph/model/model.ts';
import { statusOf } from '#graph/model/node-status.ts';
import type { Event } from '#schemas/event.ts';
import type { SessionStatus } from '#schemas/presence.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { undisputedSources } from './edge-references.ts';
import { type LinkedDataContext, localizedText, typedReferences } from './references.ts';

/** First and last date of an EDTF value in ISO 8601, with the same precision; without marks of uncertainty. */
export function isoDates(edtf: string): { startDate?: string; endDate?: string } {
  const [start, end = start] = edtf.replace(/[~?%]/g, '').split('/');
  return start && end ? { startDate: start, endDate: end } : {};
}

const EVENT_STATUS = {
  held: 'https://schema.org/EventScheduled',
  planned: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
  withdrawn: 'https://schema.org/EventCancelled',
} as const satisfies Record<SessionStatus, string>;

const ATTENDANCE_MODE = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const satisfies Record<NonNullable<Event['format']>, string>;

/** Status and attendance mode of an event or session; schema.org has one status for what is planned and what was held. */
export function statusFields({ nodes }: Pick<Graph, 'nodes'>, id: NodeId, format: Event['format']) {
  return {
    eventStatus: EVENT_STATUS[statusOf(nodes, id)],
    eventAttendanceMode: format && ATTENDANCE_MODE[format],
  };
}

/** The place of an event; undefined where its file names none. */
export function eventLocation(
  { place: id, venue, coordinates: ofVenue }: Event,
  { places }: Pick<Graph, 'places'>,
  context: LinkedDataContext,
): PlaceLeaf | undefined {
  const place = id === undefined ? undefined : places[id];
  if (!place && !venue) return undefined;
  const coordinates = ofVenue ?? (venue ? undefined : place?.coordinates);
  const address = omitUndefined<PostalAddressLeaf>({
    '@type': 'PostalAddress',
    addressLocality: localizedText(place?.name, context),
    addressCountry: place?.country,
  });
  const geo = coordinates && {
    '@type': 'GeoCoordinates' as const,
    latitude: coordinates[0],
    longitude: coordinates[1],
  };
  return omitUndefined<PlaceLeaf>({
    '@type': 'Place',
    name: localizedText(venue ?? place?.name, context),
    address,
    geo,
  });
}

/** References to the posts about an event or a session. */
export function recapReferences(graph: Graph, event: NodeId, context: LinkedDataContext) {
  return typedReferences(undisputedSources(graph, event, 'covers', 'about'), 'Article', graph, context);
}

/** References to events; nodes of other kinds are left out. */
export function eventReferences(ids: readonly NodeId[], graph: Graph, context: LinkedDataContext) {
  const events = ids.filter((id) => graph.nodes.get(id)?.kind === 'event');
  return typedReferences(events, 'Event', graph, context);
}
