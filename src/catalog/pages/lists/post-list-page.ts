import { preciseDate } from '#graph/queries/chronology.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Catalog } from '../../catalog.ts';
import { newestFirst } from '../../newest-first.ts';
import { listPage } from './list-page.ts';

/** The page of all posts: by the year of their subject, newest first, and by the day they were written. */
export function postListPage(catalog: Catalog, locale: Locale) {
  const context = catalog.localeContext(locale);
  const { graph } = catalog;
  const published = catalog.publishedPosts();
  const years = Map.groupBy(newestFirst(graph, published), (post) => preciseDate(graph, post).slice(0, 4));
  const days = Map.groupBy(published, ({ data }) => data.date);
  return {
    context,
    list: listPage('posts', context.t('list.posts.lead'), context),
    years: [...years].map(([year, posts]) => ({ id: `y${year}`, name: year, posts })),
    days: [...days].map(([day, posts]) => ({ id: `d${day}`, name: context.date(day), posts })),
  };
}
