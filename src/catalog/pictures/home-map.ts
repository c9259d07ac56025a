import type { LocaleContext } from '#i18n/locale-context.ts';
import type { ArchiveMapData } from '#pictures/archive-map/archive-map-layout.ts';
import { compareStrings } from '#text/compare.ts';
import type { Catalog } from '../catalog.ts';
import { mostFrequentPeople } from '../person/gatherings.ts';
import { linkedNodesIn } from './linked-node.ts';

/** As many people and events as have room for their names on a phone. */
const MAX_CONNECTORS = 14;
const MAX_CONNECTED_EVENTS = 10;

/** The people who took part in most events, and the events that most of them attended: the picture of the home page. */
export function homeMapData(catalog: Catalog, context: LocaleContext): ArchiveMapData {
  const frequent = new Set(mostFrequentPeople(catalog, MAX_CONNECTORS).map(({ id }) => id));
  const largest = catalog
    .nodesOfKind('event')
    .map(({ id }) => ({ id, people: [...catalog.attendees(id)].filter((person) => frequent.has(person)) }))
    .filter(({ people }) => people.length > 1)
    .sort((a, b) => b.people.length - a.people.length || compareStrings(a.id, b.id))
    .slice(0, MAX_CONNECTED_EVENTS);
  const linked = linkedNodesIn(context);
  const present = new Set(largest.flatMap(({ people }) => people));
  return {
    label: context.t('home.map'),
    events: largest.map(({ id }) => linked(id)),
    people: [...present].map(linked),
    projects: [],
    edges: largest.flatMap(({ id, people }) => people.map((person) => [id, person] as const)),
  };
}
