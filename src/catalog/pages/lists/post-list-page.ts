import { preciseDate } from '#graph/queries/chronology.ts';
import type { Locale } from '#i18n/locales.ts';
import { postYearPath } from '#i18n/paths.ts';
import { memoizePerObject } from '#text/memoize-per-object.ts';
import { listBreadcrumbs } from '../../breadcrumbs.ts';
import type { Catalog, NodeOf } from '../../catalog.ts';
import { newestFirst } from '../../newest-first.ts';
import { listPage, pageOfBreadcrumbs } from './list-page.ts';

/** Posts on one page of the list: 1,500 had 90 KB gzipped. */
const MAX_POSTS = 500;

type Post = NodeOf<'post'>;

/**
 * The page of all posts: by the year of their subject, newest first, and by the day they were written. Of many posts it
 * has the newest years and days; each of the other years is a page of its own.
 */
export function postListPage(catalog: Catalog, locale: Locale, most = MAX_POSTS) {
  const context = catalog.localeContext(locale);
  const written = catalog.publishedPosts().slice(0, most);
  const days = Map.groupBy(written, ({ data }) => data.date);
  const onPage = new Set(yearsOnFirstPage(catalog, most));
  const years = [...postsByYear(catalog, 'all')];
  return {
    context,
    list: listPage('posts', context.t('list.posts.lead'), context),
    /** In the order of the list; a year without `posts` is the page at `href`. */
    links: years.map(([year, posts]) => ({
      ...(onPage.has(year) ? { id: `y${year}` } : { href: postYearPath(locale, year) }),
      name: year,
      n: posts.length,
    })),
    years: years
      .filter(([year]) => onPage.has(year))
      .map(([year, posts]) => ({ id: `y${year}`, name: year, posts })),
    days: [...days].map(([day, posts]) => ({ id: `d${day}`, name: context.date(day), posts })),
    /** Posts that are not in the list by day. */
    unlisted: catalog.publishedPosts().length - written.length,
  };
}

/** The page of the posts on one year, for a year that is not on the page of all posts. */
export function postYearPage(catalog: Catalog, year: string, locale: Locale) {
  const context = catalog.localeContext(locale);
  const title = context.t('list.posts.of-year', { year });
  const trail = [...listBreadcrumbs('posts', context), { name: title, path: postYearPath(locale, year) }];
  return {
    context,
    list: pageOfBreadcrumbs(trail, context.t('list.posts.lead'), context),
    posts: postsByYear(catalog, 'all').get(year) ?? [],
  };
}

/** The years whose posts are a page of their own, newest first; none while all posts are on one page. */
export function postYears(catalog: Catalog, most = MAX_POSTS): string[] {
  const onPage = new Set(yearsOnFirstPage(catalog, most));
  return [...postsByYear(catalog, 'all').keys()].filter((year) => !onPage.has(year));
}

/** The newest years with at most so many posts together; at least one. */
function yearsOnFirstPage(catalog: Catalog, most: number): string[] {
  let sum = 0;
  return [...postsByYear(catalog, 'all')].flatMap(([year, posts], index) => {
    sum += posts.length;
    return sum <= most || index === 0 ? [year] : [];
  });
}

/** All published posts by the year of their subject, newest first. */
const postsByYear = memoizePerObject((catalog: Catalog, _: 'all'): Map<string, Post[]> => {
  const { graph } = catalog;
  return Map.groupBy(newestFirst(graph, catalog.publishedPosts()), (post) =>
    preciseDate(graph, post).slice(0, 4),
  );
});
