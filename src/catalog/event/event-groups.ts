import { compareOldestFirst, nodeDate } from '#graph/queries/chronology.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { compareStrings } from '#text/compare.ts';
import type { Catalog, NodeOf } from '../catalog.ts';
import { newestFirst } from '../newest-first.ts';
import { eventPriority, MAX_PRIORITY } from './event-parts.ts';

type EventNode = NodeOf<'event'>;

/** Events under a heading; `id` is the anchor of the heading. */
export interface EventGroup {
  id: string;
  name: string;
  events: EventNode[];
  /** Of a city: its id in `content/places.yml`. */
  place?: string;
  /** Of a series: its id. */
  series?: string;
}

/** Key of the group of online events, which no id of a place can be. */
const ONLINE = '@online';

/** All events by year, newest first; a part follows the event it belongs to. */
export function eventsByYear(catalog: Catalog): EventGroup[] {
  const wholeOf = wholeEvent(catalog);
  const events = newestFirst(catalog.graph, catalog.nodesOfKind('event'));
  const parts = Map.groupBy(
    events.filter((event) => wholeOf(event) !== event),
    wholeOf,
  );
  const ordered = events
    .filter((event) => wholeOf(event) === event)
    .flatMap((whole) => [whole, ...(parts.get(whole) ?? [])]);
  const groups = Map.groupBy(ordered, (event) => nodeDate(catalog.graph, wholeOf(event)).slice(0, 4));
  return [...groups].map(([year, members]) => ({ id: `y${year}`, name: year, events: members }));
}

/** A year with its main events and how many more it has. */
export interface YearHighlights extends EventGroup {
  more: number;
}

/**
 * Each year, oldest first, with at most `limit` events of the highest priority, in order of date; below each, the parts
 * of it that a post covers.
 */
export function yearHighlights(catalog: Catalog, limit: number): YearHighlights[] {
  const priority = (event: EventNode) => eventPriority(catalog, event);
  return eventsByYear(catalog)
    .toReversed()
    .map((year) => {
      const wholes = year.events.filter(({ data }) => !data.partOf);
      const main = wholes.filter((event) => priority(event) > 0);
      const first = main.sort((a, b) => priority(b) - priority(a)).slice(0, limit);
      const shown = (first.length > 0 ? first : wholes.slice(0, 2)).sort((a, b) =>
        compareOldestFirst(catalog.graph, a, b),
      );
      const events = shown.flatMap((whole) => [whole, ...coveredParts(catalog, whole, year.events)]);
      return { ...year, events, more: year.events.length - events.length };
    });
}

function coveredParts(catalog: Catalog, whole: EventNode, events: readonly EventNode[]): EventNode[] {
  const covered = catalog.coveredEvents();
  return events.filter(({ id, data }) => `event:${data.partOf}` === whole.id && covered.has(id));
}

/** Events in their order, but the parts of an event directly below it, where both are among them. */
export function partsBelowWholes(events: readonly EventNode[]): EventNode[] {
  const ids = new Set(events.map(({ id }) => id));
  const wholeOf = ({ data }: EventNode) => (data.partOf ? `event:${data.partOf}` : '');
  const parts = Map.groupBy(
    events.filter((event) => ids.has(wholeOf(event))),
    wholeOf,
  );
  const below = (event: EventNode): EventNode[] => [event, ...(parts.get(event.id) ?? []).flatMap(below)];
  return events.filter((event) => !ids.has(wholeOf(event))).flatMap(below);
}

/** All events by city, most events first; online events and those without a city at the end. */
export function eventsByCity({ graph, nodesOfKind }: Catalog, context: LocaleContext): EventGroup[] {
  const groups = Map.groupBy(
    newestFirst(graph, nodesOfKind('event')),
    ({ data }) => data.place ?? (data.format === 'online' ? ONLINE : ''),
  );
  const isCity = ([place]: [string, EventNode[]]) => place !== '' && place !== ONLINE;
  const cities = [...groups]
    .filter(isCity)
    .sort(([a, x], [b, y]) => y.length - x.length || compareStrings(a, b));
  const rest = [...groups].filter((group) => !isCity(group));
  const name = (place: string) => (place === ONLINE ? context.t('list.online') : context.t('list.no-city'));
  return [
    ...cities.map(([place, events]) => ({
      id: `c-${place}`,
      place,
      name: context.placeName(place).text,
      events,
    })),
    ...rest.map(([place, events]) => ({
      id: place === ONLINE ? 'c-online' : 'c',
      name: name(place),
      events,
    })),
  ];
}

/** All events by series, the series with most events first; events without one at the end. */
export function eventsBySeries({ graph, nodesOfKind }: Catalog, context: LocaleContext): EventGroup[] {
  const groups = Map.groupBy(newestFirst(graph, nodesOfKind('event')), ({ data }) => data.series ?? '');
  const sorted = [...groups].sort(
    ([a, x], [b, y]) => Number(a === '') - Number(b === '') || y.length - x.length,
  );
  return sorted.map(([series, events]) => ({
    id: series ? `s-${series}` : 's',
    ...(series && { series }),
    name: series ? context.short(`series:${series}`).text : context.t('list.no-series'),
    events,
  }));
}

/** Returns the function from an event to the event that contains it, or to itself. */
function wholeEvent({ graph }: Catalog): (event: EventNode) => EventNode {
  return function wholeOf(event): EventNode {
    const whole = event.data.partOf && graph.nodes.get(`event:${event.data.partOf}`);
    return whole && whole.kind === 'event' ? wholeOf(whole) : event;
  };
}

/** The conferences and summits that a post covers and of which the archive knows most people, newest first. */
export function mainEvents(catalog: Catalog, limit: number): EventNode[] {
  const wholes = catalog
    .nodesOfKind('event')
    .filter((event) => !event.data.partOf && eventPriority(catalog, event) === MAX_PRIORITY);
  const known = ({ id }: EventNode) => catalog.attendees(id).size;
  const main = wholes.toSorted((a, b) => known(b) - known(a)).slice(0, limit);
  return newestFirst(catalog.graph, main);
}
