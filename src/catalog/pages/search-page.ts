import type { Locale } from '#i18n/locales.ts';
import { sitePagePath } from '#i18n/paths.ts';
import { FOLDERS } from '#schemas/folders.ts';
import type { Catalog } from '../catalog.ts';
import { listPage } from './lists/list-page.ts';

const LISTED_KINDS = ['event', 'person', 'post', 'project', 'organization', 'series'] as const;

const LISTED_PAGES = ['talks', 'topics', 'places'] as const;

/** The search page, with links to the lists for readers without script. */
export function searchPage(catalog: Catalog, locale: Locale) {
  const context = catalog.localeContext(locale);
  const { graph } = catalog;
  return {
    context,
    list: listPage('search', context.t('search.lead'), context),
    lists: [
      ...LISTED_KINDS.map((kind) => ({
        path: sitePagePath(locale, FOLDERS[kind]),
        name: context.t(`nav.${FOLDERS[kind]}`),
        n: catalog.nodesOfKind(kind).length,
      })),
      ...LISTED_PAGES.map((page) => ({
        path: sitePagePath(locale, page),
        name: context.t(`nav.${page}`),
        n: page === 'talks' ? catalog.nodesOfKind('session').length : Object.keys(graph[page]).length,
      })),
    ],
    topics: namesById(Object.keys(graph.topics), context.topicName),
    places: namesById(Object.keys(graph.places), context.placeName),
  };
}

function namesById(
  ids: readonly string[],
  nameOf: (id: string) => { text: string },
): Readonly<Record<string, string>> {
  return Object.fromEntries(ids.map((id) => [id, nameOf(id).text]));
}
