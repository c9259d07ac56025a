import { edgesFrom } from '#graph/model/edges.ts';
import { statusOf } from '#graph/model/node-status.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Locale } from '#i18n/locales.ts';
import { countryPath, registerRowPath } from '#i18n/paths.ts';
import { countryJsonLd, placeJsonLd } from '#linked-data/schema-org/register-json-ld.ts';
import { cityMaps, cityRegionMap } from '#pictures/maps/city-map.ts';
import { rowNames } from '#schemas/register-names.ts';
import { compareStrings } from '#text/compare.ts';
import { listBreadcrumbs } from '../breadcrumbs.ts';
import type { Catalog, NodeOf } from '../catalog.ts';
import { type EventGroup, eventsByCity, eventsByYear } from '../event/event-groups.ts';
import { cityMapData } from '../pictures/city-map.ts';
import { registerSearchMarks } from '../search-marks.ts';
import { mostFrequent, mostFrequentAttendees } from '../subjects/frequent-people.ts';
import { listPage } from './lists/list-page.ts';
import { registerPageHead } from './register-page-head.ts';

const MAX_PEOPLE = 12;
const MAX_ORGANIZATIONS = 12;

/** A country has a page of its own from this number of cities. */
const MIN_CITIES_OF_COUNTRY = 3;

const cityHref =
  ({ locale }: LocaleContext) =>
  ({ place = '' }: Pick<EventGroup, 'place'>) =>
    registerRowPath(locale, 'places', place);

/** The cities with events, by country, the country with most cities first. */
function citiesByCountry(catalog: Catalog, context: LocaleContext) {
  const cities = eventsByCity(catalog, context).filter(({ place }) => place !== undefined);
  const byCountry = Map.groupBy(cities, ({ place = '' }) => catalog.graph.places[place]?.country ?? '');
  return [...byCountry]
    .map(([code, group]) => ({
      code,
      name: context.countryName(code),
      href: group.length >= MIN_CITIES_OF_COUNTRY ? countryPath(context.locale, code) : undefined,
      cities: group.map(({ name, place = '', events }) => ({
        id: place,
        name,
        href: registerRowPath(context.locale, 'places', place),
        held: events.filter(({ data }) => data.status === 'held').length,
        planned: events.filter(({ data }) => data.status === 'planned').length,
      })),
    }))
    .sort((a, b) => b.cities.length - a.cities.length || compareStrings(a.code, b.code));
}

/** The page of all places. */
export function placeListPage(catalog: Catalog, locale: Locale) {
  const context = catalog.localeContext(locale);
  const map = cityMapData(catalog, eventsByCity(catalog, context), context, cityHref(context));
  return {
    context,
    list: listPage('places', context.t('list.places.lead'), context),
    map: cityMaps(map),
    countries: citiesByCountry(catalog, context),
  };
}

/** Codes of the countries that have a page. */
export function countriesWithPages(catalog: Catalog): string[] {
  return citiesByCountry(catalog, catalog.localeContext('en')).flatMap(({ code, href }) =>
    href ? code : [],
  );
}

/** The page of a country: its cities, and its events by year. */
export function countryPage(catalog: Catalog, code: string, locale: Locale) {
  const context = catalog.localeContext(locale);
  const { graph } = catalog;
  const isHere = ({ place = '' }: { place?: string | undefined }) => graph.places[place]?.country === code;
  const cities = eventsByCity(catalog, context).filter(isHere);
  const name = context.countryName(code);
  const breadcrumbs = [...listBreadcrumbs('places', context), { name, path: countryPath(locale, code) }];
  return {
    context,
    name,
    lead: context.t('place.country-lead', { n: cities.length, name }),
    breadcrumbs,
    jsonLd: countryJsonLd(breadcrumbs),
    map: cityMaps(cityMapData(catalog, cities, context, cityHref(context))),
    cities: citiesByCountry(catalog, context).find((country) => country.code === code)?.cities ?? [],
    years: yearsOf(catalog, ({ data }) => isHere(data)),
    coveredEvents: catalog.coveredEvents(),
  };
}

/** The page of a city. */
export function placePage(catalog: Catalog, id: string, locale: Locale) {
  const context = catalog.localeContext(locale);
  const { graph } = catalog;
  const place = graph.places[id];
  if (!place) throw new Error(`places.yml has no ${id}.`);
  const events = catalog.nodesOfKind('event').filter(({ data }) => data.place === id);
  const held = events.filter((event) => statusOf(graph.nodes, event.id) === 'held');
  const name = context.placeName(id);
  const head = registerPageHead('places', id, name, undefined, context);
  const country = context.countryName(place.country);
  const [latitude, longitude] = place.coordinates;
  const map = cityMapData(catalog, eventsByCity(catalog, context), context, cityHref(context));
  const hosts = held.flatMap((event) => [
    ...new Set(edgesFrom(graph, event.id, 'event-organization').map(({ to }) => to)),
  ]);
  return {
    context,
    ...head,
    jsonLd: placeJsonLd(id, place, head.breadcrumbs),
    search: registerSearchMarks('places', id, rowNames(place), country),
    place,
    country: {
      name: country,
      href: countriesWithPages(catalog).includes(place.country)
        ? countryPath(locale, place.country)
        : undefined,
    },
    heldCount: held.length,
    map: held.length > 0 ? cityRegionMap(map, [longitude, latitude]) : '',
    years: yearsOf(catalog, ({ data }) => data.place === id),
    people: mostFrequentAttendees(catalog, held, MAX_PEOPLE),
    residents: catalog
      .nodesOfKind('organization')
      .filter(({ data }) => data.place === id)
      .map((node) => node.id),
    hosts: mostFrequent(hosts, MAX_ORGANIZATIONS),
    venues: venuesOf(events, context),
    coveredEvents: catalog.coveredEvents(),
  };
}

/** The events that are somewhere, by year; a part is there only if it names the place itself. */
function yearsOf(catalog: Catalog, isHere: (event: NodeOf<'event'>) => boolean): EventGroup[] {
  return eventsByYear(catalog)
    .map((year) => ({ ...year, events: year.events.filter(isHere) }))
    .filter(({ events }) => events.length > 0);
}

/** The venues of events by name, with their events, newest first; the venues with most events first. */
function venuesOf(events: readonly NodeOf<'event'>[], context: LocaleContext) {
  const named = events.flatMap((event) =>
    event.data.venue ? [{ event, name: context.text(event.data.venue) }] : [],
  );
  return [...Map.groupBy(named, ({ name }) => name.text)]
    .map(([, rows]) => ({ name: rows[0]?.name, events: rows.map(({ event }) => event.id) }))
    .sort((a, b) => b.events.length - a.events.length);
}
