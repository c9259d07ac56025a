import type { Locale } from '#i18n/locales.ts';
import { pageBreadcrumbs } from '../breadcrumbs.ts';
import type { Catalog } from '../catalog.ts';
import { mostFrequentPeople } from '../person/gatherings.ts';
import { mostConnected } from '../relationships/most-connected.ts';
import { nearestRows, unrelatedPairs } from '../relationships/neighbourhood.ts';
import { pageOfBreadcrumbs, withSearchWords } from './lists/list-page.ts';

/** Examples are taken from the people with the most events, whom readers are most likely to recognize. */
const MAX_EXAMPLE_PEOPLE = 12;
/** Neighbours listed for each node on the page without script; the page of the node has them all. */
const MAX_NEAREST = 2;
/** Nodes in that list, of many those with the most neighbours: 750 had 30 KB gzipped. */
const MAX_ROWS = 1500;

/** Everything on the page that finds a connection between two nodes. */
export function connectPage(catalog: Catalog, locale: Locale) {
  const context = catalog.localeContext(locale);
  const breadcrumbs = pageBreadcrumbs('connect', context.t('connect.title'), context);
  const people = mostFrequentPeople(catalog, MAX_EXAMPLE_PEOPLE).map(({ id }) => id);
  const shown = mostConnected(catalog.relationships.pageGraph(), MAX_ROWS);
  return {
    ...withSearchWords('connect', pageOfBreadcrumbs(breadcrumbs, context.t('connect.lead'), context)),
    examples: unrelatedPairs(catalog, people),
    nearest: (['person', 'event', 'project'] as const).map((kind) => ({
      kind,
      rows: nearestRows(catalog, kind, MAX_NEAREST).filter(({ id }) => shown.has(id)),
    })),
  };
}
