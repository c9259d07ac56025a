import type {
  BreadcrumbListLeaf,
  CollectionPageLeaf,
  SearchAction,
  WebSiteLeaf,
  WithActionConstraints,
} from 'schema-dts';
import { locales } from '#i18n/locales.ts';
import { placePath } from '#i18n/paths.ts';
import { site } from '#site.ts';
import { archiveOrganization } from './article.ts';
import type { LinkedDataContext } from './references.ts';

/** One step of a breadcrumb: its words and its path. */
export interface BreadcrumbItem {
  name: string;
  path: string;
}

/** The way from the home page to a page, the page itself last. */
export function breadcrumbJsonLd(steps: readonly BreadcrumbItem[]): BreadcrumbListLeaf {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: site.origin + path,
    })),
  };
}

/** The site in the page's language, with the address its search answers at. */
export function websiteJsonLd(description: string, voice: LinkedDataContext): WebSiteLeaf {
  const search: WithActionConstraints<Exclude<SearchAction, string>> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${site.origin}${placePath(voice.locale, 'search')}?q={query}`,
    },
    'query-input': 'required name=query',
  };
  return {
    '@type': 'WebSite',
    '@id': `${site.origin}/#site`,
    url: site.origin + placePath(voice.locale, ''),
    name: site.name[voice.locale],
    description,
    inLanguage: locales[voice.locale].lang,
    publisher: archiveOrganization(voice),
    potentialAction: search,
  };
}

/** A list of entries, or any page that is not of one entry. */
export function collectionPageJsonLd(page: BreadcrumbItem & { description: string }, voice: LinkedDataContext): CollectionPageLeaf {
  return {
    '@type': 'CollectionPage',
    url: site.origin + page.path,
    name: page.name,
    description: page.description,
    inLanguage: locales[voice.locale].lang,
    isPartOf: { '@id': `${site.origin}/#site` },
  };
}
