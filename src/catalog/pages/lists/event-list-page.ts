import type { Locale } from '#i18n/locales.ts';
import { eventCalendar } from '#pictures/charts/event-calendar.ts';
import { cityMaps } from '#pictures/maps/city-map.ts';
import type { Catalog } from '../../catalog.ts';
import { eventsByCity, eventsBySeries, eventsByYear } from '../../event/event-groups.ts';
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
  const map = cityMapData(catalog, cities, context);
  return {
    context,
    list: listPage('events', context.t('list.events.lead'), context),
    calendar: eventCalendar(calendar),
    calendarSummary: calendarSummary(calendar, context),
    // Without a place there is nothing to draw.
    map: map.cities.length > 0 ? cityMaps(map) : '',
    mapSummary: cityMapSummary(map, context),
    years: eventsByYear(catalog),
    places: cities.flatMap(({ place, name, events }) => (place ? { id: place, name, n: events.length } : [])),
    coveredEvents: catalog.coveredEvents(),
    thumbnails: eventThumbnails(catalog, catalog.nodesOfKind('event'), context),
    views: [
      { id: 'by-city', name: context.t('list.by-city'), groups: cities },
      { id: 'by-series', name: context.t('list.by-series'), groups: eventsBySeries(catalog, context) },
    ],
  };
}
