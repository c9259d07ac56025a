import type { PlaceLeaf } from 'schema-dts';
import type { Graph, NodeId } from '#graph/model/model.ts';
import type { Event } from '#schemas/event.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { typedReferences, undisputedEdges } from './edge-references.ts';
import { localizedText, type LinkedDataContext } from './references.ts';

/** First and last day as ISO 8601, as exact as the EDTF value and no more. */
export function isoDates(edtf: string): { startDate?: string; endDate?: string } {
  const [start, end = start] = edtf.replace(/[~?%]/g, '').split('/');
  return start && end ? { startDate: start, endDate: end } : {};
}

/** Where a gathering was, as far as its file says. */
export function eventLocation(data: Event, voice: LinkedDataContext): PlaceLeaf | undefined {
  const { city, country, venue, coordinates } = data;
  if (!city && !country && !venue) return undefined;
  const address = omitUndefined<{ '@type': 'PostalAddress'; addressLocality: string; addressCountry: string }>({
    '@type': 'PostalAddress',
    addressLocality: localizedText(city, voice),
    addressCountry: country,
  });
  const geo = coordinates && {
    '@type': 'GeoCoordinates' as const,
    latitude: coordinates[0],
    longitude: coordinates[1],
  };
  return omitUndefined<PlaceLeaf>({ '@type': 'Place', name: localizedText(venue ?? city, voice), address, geo });
}

/** Recaps of an event or a session. */
export function recapReferences(graph: Graph, event: NodeId, voice: LinkedDataContext) {
  const posts = undisputedEdges(graph, event, 'into', 'covers', 'about').map(({ from }) => from);
  return typedReferences(posts, 'Article', graph, voice);
}
