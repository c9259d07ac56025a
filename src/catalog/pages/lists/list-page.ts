import type { LocaleContext } from '#i18n/locale-context.ts';
import { listJsonLd } from '#linked-data/schema-org/page-json-ld.ts';
import type { BreadcrumbItem } from '#linked-data/schema-org/web-page.ts';
import type { SearchPageData } from '#search/index/page-attributes.ts';
import { site } from '#site.ts';
import { listBreadcrumbs } from '../../breadcrumbs.ts';
import { listSearchMarks, pageSearchMarks } from '../../search-marks.ts';

/** The head and title block of a page that is not of one node. */
export interface ListPage {
  context: LocaleContext;
  title: string;
  lead: string;
  /** This page last. */
  breadcrumbs: readonly BreadcrumbItem[];
  jsonLd: object;
  /** What search stores of the page. */
  search?: SearchPageData;
}

/** Pages with text of their own. Others are lists of pages that are found themselves, so only their title is searched. */
const PAGES_WITH_TEXT: ReadonlySet<string> = new Set([
  'numbers',
  'data',
  'about',
  'missing',
  'new',
  'offline',
]);
/** A list page named by its navigation string. */
export function listPage(
  page: Parameters<typeof listBreadcrumbs>[0],
  lead: string,
  context: LocaleContext,
): ListPage {
  const list = pageOfBreadcrumbs(listBreadcrumbs(page, context), lead, context);
  // The search page itself is not searched.
  return page === 'search' ? list : withSearchWords(page, list);
}

/** A page of the site with the words by which the search finds it. */
export function withSearchWords(page: SearchedPage, list: ListPage): ListPage {
  const words = list.context.t(`search-words.${page}`).split(' ');
  if (page === 'about') words.push(...new Set(Object.values(site.name)));
  const marks = PAGES_WITH_TEXT.has(page) ? pageSearchMarks : listSearchMarks;
  return { ...list, search: marks(page, list.title, list.lead, words) };
}

type SearchedPage = Exclude<Parameters<typeof listBreadcrumbs>[0], 'search'> | 'graph' | 'connect';

/** A page named by the last item of its breadcrumb trail. */
export function pageOfBreadcrumbs(
  breadcrumbs: readonly BreadcrumbItem[],
  lead: string,
  context: LocaleContext,
): ListPage {
  return {
    context,
    title: breadcrumbs.at(-1)?.name ?? '',
    lead,
    breadcrumbs,
    jsonLd: listJsonLd(lead, context, breadcrumbs),
  };
}
