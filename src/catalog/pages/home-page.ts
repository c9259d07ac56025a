import type { Locale } from '#i18n/locales.ts';
import { homeJsonLd } from '#linked-data/schema-org/page-json-ld.ts';
import { archiveMap } from '#pictures/archive-map/archive-map.ts';
import { site } from '#site.ts';
import type { Catalog } from '../catalog.ts';
import { comingUp, thisWeekInEarlierYears } from '../event/coming-up.ts';
import { mainEvents, yearHighlights } from '../event/event-groups.ts';
import { mostFrequentPeople } from '../person/gatherings.ts';
import { eventThumbnails } from '../pictures/event-thumbnails.ts';
import { homeMapData } from '../pictures/home-map.ts';
import { archiveMapSummary } from '../pictures/picture-summaries.ts';

/** Events shown of each year. */
const MAX_EVENTS_PER_YEAR = 4;
/** Events shown with their posters. */
const MAX_MAIN_EVENTS = 6;
const COUNTED_KINDS = ['event', 'person', 'project', 'post'] as const;

/** Everything on the home page of a language. */
export function homePage(catalog: Catalog, locale: Locale) {
  const context = catalog.localeContext(locale);
  const description = context.t('site.description');
  const mapData = homeMapData(catalog, context);
  const map = mapData.people.length > 2 ? archiveMap(mapData) : undefined;
  const main = mainEvents(catalog, MAX_MAIN_EVENTS);
  return {
    context,
    title: site.name[locale],
    description,
    jsonLd: homeJsonLd(description, context),
    counts: COUNTED_KINDS.map((kind) => ({ kind, n: countedNodes(catalog, kind) })).filter(({ n }) => n > 0),
    newest: catalog.publishedPosts().slice(0, site.newest),
    mainEvents: main,
    thumbnails: eventThumbnails(catalog, main, context),
    picture: map?.svg,
    pictureSummary: map && archiveMapSummary(mapData, map.unnamed, context),
    years: yearHighlights(catalog, MAX_EVENTS_PER_YEAR),
    comingUp: comingUp(catalog),
    thisWeek: thisWeekInEarlierYears(catalog),
    coveredEvents: catalog.coveredEvents(),
    people: mostFrequentPeople(catalog, site.frequent),
  };
}

/** The number of nodes of a kind; of events, only those that were held. */
function countedNodes(catalog: Catalog, kind: (typeof COUNTED_KINDS)[number]): number {
  if (kind !== 'event') return catalog.nodesOfKind(kind).length;
  return catalog.nodesOfKind('event').filter(({ data }) => data.status === 'held').length;
}
