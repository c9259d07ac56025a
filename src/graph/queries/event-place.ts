import type { Place } from '#schemas/place.ts';
import type { Graph, Node } from '../model/model.ts';

/** Where an event was held, by `content/places.yml`; undefined where its file names no place. */
export function eventPlace(
  { places }: Pick<Graph, 'places'>,
  { data }: Extract<Node, { kind: 'event' }>,
): Place | undefined {
  return data.place === undefined ? undefined : places[data.place];
}
