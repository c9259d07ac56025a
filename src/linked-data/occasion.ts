import type { PlaceLeaf } from 'schema-dts';
import type { Graph, NodeId } from '#graph/model/model.ts';
import type { Event } from '../schemas/event.ts';
import { given } from './given.ts';
import { pointers, statements } from './statements.ts';
import { say, type Voice } from './voice.ts';

/** First and last day as ISO 8601, as exact as the EDTF value and no more. */
export function datesOf(edtf: string): { startDate?: string; endDate?: string } {
  const [start, end = start] = edtf.replace(/[~?%]/g, '').split('/');
  return start && end ? { startDate: start, endDate: end } : {};
}

/** Where a gathering was, as far as its file says. */
export function placeOf(data: Event, voice: Voice): PlaceLeaf | undefined {
  const { city, country, venue, coordinates } = data;
  if (!city && !country && !venue) return undefined;
  const address = given<{ '@type': 'PostalAddress'; addressLocality: string; addressCountry: string }>({
    '@type': 'PostalAddress',
    addressLocality: say(city, voice),
    addressCountry: country,
  });
  const geo = coordinates && {
    '@type': 'GeoCoordinates' as const,
    latitude: coordinates[0],
    longitude: coordinates[1],
  };
  return given<PlaceLeaf>({ '@type': 'Place', name: say(venue ?? city, voice), address, geo });
}

/** Recaps of an event or a session. */
export function recapsOf(graph: Graph, event: NodeId, voice: Voice) {
  const posts = statements(graph, event, 'into', 'covers', 'about').map(({ from }) => from);
  return pointers(posts, 'Article', graph, voice);
}
