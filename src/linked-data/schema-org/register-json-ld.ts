import type { Graph as JsonLd } from 'schema-dts';
import type { Node } from '#graph/model/model.ts';
import type { Place } from '#schemas/place.ts';
import { site } from '#site.ts';
import { jsonLdGraph } from './page-json-ld.ts';
import { type LinkedDataContext, nodePageUrl } from './references.ts';
import { type BreadcrumbItem, breadcrumbJsonLd, collectionPageJsonLd } from './web-page.ts';

/** Longest list of items in the JSON-LD of a page; the page itself has them all. */
const MAX_LIST_ITEMS = 100;

/** A topic as schema.org DefinedTerm of the set of all topics. */
export function definedTermJsonLd(
  id: string,
  description: string,
  breadcrumbs: readonly BreadcrumbItem[],
  { locale }: LinkedDataContext,
): JsonLd {
  const { name = id, path = '' } = breadcrumbs.at(-1) ?? {};
  return jsonLdGraph([
    {
      '@type': 'DefinedTerm',
      '@id': `${site.origin}/${site.defaultLocale}/topics/${id}/#topic`,
      url: site.origin + path,
      name,
      description,
      termCode: id,
      inDefinedTermSet: `${site.origin}/${locale}/topics/`,
    },
    breadcrumbJsonLd(breadcrumbs),
  ]);
}

/** A city as schema.org City, with its position and country. */
export function placeJsonLd(id: string, place: Place, breadcrumbs: readonly BreadcrumbItem[]): JsonLd {
  const { name = id, path = '' } = breadcrumbs.at(-1) ?? {};
  const [latitude, longitude] = place.coordinates;
  return jsonLdGraph([
    {
      '@type': 'City',
      '@id': `${site.origin}/${site.defaultLocale}/places/${id}/#place`,
      url: site.origin + path,
      name,
      geo: { '@type': 'GeoCoordinates', latitude, longitude },
      containedInPlace: { '@type': 'Country', name: place.country },
    },
    breadcrumbJsonLd(breadcrumbs),
  ]);
}

/** A country as schema.org Country. */
export function countryJsonLd(breadcrumbs: readonly BreadcrumbItem[]): JsonLd {
  const { name = '', path = '' } = breadcrumbs.at(-1) ?? {};
  return jsonLdGraph([{ '@type': 'Country', name, url: site.origin + path }, breadcrumbJsonLd(breadcrumbs)]);
}

/** The list of talks as schema.org ItemList: the newest ones, and how many there are. */
export function talkListJsonLd(
  { lead, breadcrumbs }: { lead: string; breadcrumbs: readonly BreadcrumbItem[] },
  sessions: readonly Node[],
  context: LinkedDataContext,
): JsonLd {
  const page = breadcrumbs.at(-1);
  return jsonLdGraph([
    ...(page ? [collectionPageJsonLd({ ...page, description: lead }, context)] : []),
    {
      '@type': 'ItemList',
      numberOfItems: sessions.length,
      itemListOrder: 'https://schema.org/ItemListOrderDescending',
      itemListElement: sessions.slice(0, MAX_LIST_ITEMS).map((node, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        url: nodePageUrl(node, context),
        name: context.name(node.id).text,
      })),
    },
    breadcrumbJsonLd(breadcrumbs),
  ]);
}
