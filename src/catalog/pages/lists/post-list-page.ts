import type { Locale } from '#i18n/locales.ts';
import type { Catalog } from '../../catalog.ts';
import { newestFirst } from '../../newest-first.ts';
import { listPage } from './list-page.ts';

/** The page of all posts by year, newest first. */
export function postListPage(catalog: Catalog, locale: Locale) {
  const context = catalog.localeContext(locale);
  const groups = Map.groupBy(newestFirst(catalog.nodesOfKind('post')), ({ data }) => data.date.slice(0, 4));
  return {
    context,
    list: listPage('posts', context.t('list.posts.lead'), context),
    years: [...groups].map(([year, posts]) => ({ id: `y${year}`, name: year, posts })),
  };
}
