import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Locale } from '#i18n/locales.ts';
import { registerRowPath } from '#i18n/paths.ts';
import { eventCalendar } from '#pictures/charts/event-calendar.ts';
import { cityMaps } from '#pictures/maps/city-map.ts';
import type { Catalog } from '../../catalog.ts';
import { type EventGroup, eventsByCity, eventsBySeries, eventsByYear } from '../../event/event-groups.ts';
import { cityMapData } from '../../pictures/city-map.ts';
import { eventCalendarData } from '../../pictures/event-calendar.ts';
import { eventThumbnails } from '../../pictures/event-thumbnails.ts';
import { calendarSummary, cityMapSummary } from '../../pictures/picture-summaries.ts';
import { listPage } from './list-page.ts';

/** Everything on the page of all events. */
export function eventListPage(catalog: Catalog, locale: Locale) {
  const context = catalog.localeContext(locale);
  const cities = eventsByCity(catalog, context);
  const calendar = eventCalendarData(catalog, context);
  const years = eventsByYear(catalog);
  const map = cityMapData(catalog, cities, context, (group) => groupHref(group, context));
  return {
    context,
    list: listPage('events', context.t('list.events.lead'), context),
    calendar: eventCalendar(calendar),
    calendarSummary: calendarSummary(calendar, years, context),
    // Without a place there is nothing to draw.
    map: map.cities.length > 0 ? cityMaps(map) : '',
    mapSummary: cityMapSummary(map, context),
    years,
    places: cities.flatMap(({ place, name, events }) => (place ? { id: place, name, n: events.length } : [])),
    coveredEvents: catalog.coveredEvents(),
    thumbnails: eventThumbnails(catalog, catalog.nodesOfKind('event'), context),
    views: [
      // A city and a series have a page of their own with their events.
      view('by-city', context.t('list.by-city'), cities, context),
      view('by-series', context.t('list.by-series'), eventsBySeries(catalog, context), context),
    ],
  };
}

/** A grouping of the events: links to the groups, and those groups that have no page of their own. */
function view(id: string, name: string, groups: readonly EventGroup[], context: LocaleContext) {
  return {
    id,
    name,
    links: groups.map((group) => ({
      href: groupHref(group, context),
      name: group.name,
      n: group.events.length,
    })),
    groups: groups.filter(({ place, series }) => !place && !series),
  };
}

/** The page of a city or series, or the heading of a group without one. */
function groupHref({ id, place, series }: EventGroup, { locale, href }: LocaleContext): string {
  if (place) return registerRowPath(locale, 'places', place);
  return series ? href(`series:${series}`) : `#${id}`;
}
