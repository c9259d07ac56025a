import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Locale } from '#i18n/locales.ts';
import { homeJsonLd } from '#linked-data/schema-org/page-json-ld.ts';
import { archiveMap } from '#pictures/archive-map/archive-map.ts';
import { site } from '#site.ts';
import type { Catalog } from '../catalog.ts';
import { comingUp, thisWeekInEarlierYears } from '../event/coming-up.ts';
import { yearHighlights } from '../event/event-groups.ts';
import { mostFrequentPeople } from '../person/gatherings.ts';
import { archiveMapData } from '../pictures/archive-map.ts';

/** Events shown of each year. */
const MAX_EVENTS_PER_YEAR = 4;
/** With fewer connections the picture would be a few marks in an empty frame. */
const MIN_EDGES_IN_PICTURE = 3;
const COUNTED_KINDS = ['event', 'person', 'project', 'post'] as const;

/** Everything on the home page of a language. */
export function homePage(catalog: Catalog, locale: Locale) {
  const context = catalog.localeContext(locale);
  const description = context.t('site.description');
  return {
    context,
    title: site.name[locale],
    description,
    jsonLd: homeJsonLd(description, context),
    counts: COUNTED_KINDS.map((kind) => ({ kind, n: countedNodes(catalog, kind) })).filter(({ n }) => n > 0),
    newest: catalog.publishedPosts().slice(0, site.newest),
    picture: archivePicture(catalog, context),
    years: yearHighlights(catalog, MAX_EVENTS_PER_YEAR),
    comingUp: comingUp(catalog),
    thisWeek: thisWeekInEarlierYears(catalog),
    coveredEvents: catalog.coveredEvents(),
    people: mostFrequentPeople(catalog, site.frequent),
  };
}

/** The picture of all events and people; undefined where too little is known for one. */
function archivePicture(catalog: Catalog, context: LocaleContext): string | undefined {
  const data = archiveMapData(catalog, context);
  return data.edges.length >= MIN_EDGES_IN_PICTURE ? archiveMap(data) : undefined;
}

/** The number of nodes of a kind; of events, only those that were held. */
function countedNodes(catalog: Catalog, kind: (typeof COUNTED_KINDS)[number]): number {
  if (kind !== 'event') return catalog.nodesOfKind(kind).length;
  return catalog.nodesOfKind('event').filter(({ data }) => data.status === 'held').length;
}
