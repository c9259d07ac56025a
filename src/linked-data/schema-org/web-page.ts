import type {
  BreadcrumbListLeaf,
  CollectionPageLeaf,
  SearchAction,
  WebSiteLeaf,
  WithActionConstraints,
} from 'schema-dts';
import { localeInfo } from '#i18n/locales.ts';
import { sitePagePath } from '#i18n/paths.ts';
import { site } from '#site.ts';
import { archiveOrganization } from './archive-organization.ts';
import type { LinkedDataContext } from './references.ts';

/** One item of a breadcrumb: its text and its path. */
export interface BreadcrumbItem {
  name: string;
  path: string;
}

/** A breadcrumb, from the home page to the page itself, as schema.org BreadcrumbList. */
export function breadcrumbJsonLd(items: readonly BreadcrumbItem[]): BreadcrumbListLeaf {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: items.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: site.origin + path,
    })),
  };
}

/** The site in the page's language as schema.org WebSite, with the URL template of its search. */
export function websiteJsonLd(description: string, context: LinkedDataContext): WebSiteLeaf {
  const { locale } = context;
  const search: WithActionConstraints<Exclude<SearchAction, string>> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${site.origin}${sitePagePath(locale, 'search')}?q={query}`,
    },
    'query-input': 'required name=query',
  };
  return {
    '@type': 'WebSite',
    '@id': `${site.origin}/#site`,
    url: site.origin + sitePagePath(locale, ''),
    name: site.name[locale],
    description,
    inLanguage: localeInfo[locale].lang,
    publisher: archiveOrganization(context),
    potentialAction: search,
  };
}

/** A page that is not of one entry, such as a list, as schema.org CollectionPage. */
export function collectionPageJsonLd(
  { name, path, description }: BreadcrumbItem & { description: string },
  { locale }: LinkedDataContext,
): CollectionPageLeaf {
  return {
    '@type': 'CollectionPage',
    url: site.origin + path,
    name,
    description,
    inLanguage: localeInfo[locale].lang,
    isPartOf: { '@id': `${site.origin}/#site` },
  };
}
