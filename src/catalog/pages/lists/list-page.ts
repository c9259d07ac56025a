import type { LocaleContext } from '#i18n/locale-context.ts';
import { listJsonLd } from '#linked-data/schema-org/page-json-ld.ts';
import type { BreadcrumbItem } from '#linked-data/schema-org/web-page.ts';
import type { SearchPageData } from '#search/index/page-attributes.ts';
import { listBreadcrumbs } from '../../breadcrumbs.ts';
import { pageSearchMarks } from '../../search-marks.ts';

/** The head and title block of a page that is not of one node. */
export interface ListPage {
  context: LocaleContext;
  title: string;
  lead: string;
  /** This page last. */
  breadcrumbs: readonly BreadcrumbItem[];
  jsonLd: object;
  /** What search stores of a page with text of its own; undefined for lists of pages, which are found themselves. */
  search?: SearchPageData;
}

/** Pages with text of their own. */
const SEARCHED_PAGES: ReadonlySet<string> = new Set(['numbers', 'data', 'about', 'missing', 'new']);

/**
 * A list page named by its navigation string.
 * @param keywords words, separated by blanks, by which readers look for a page with text of its own
 */
export function listPage(
  page: Parameters<typeof listBreadcrumbs>[0],
  lead: string,
  context: LocaleContext,
  keywords = '',
): ListPage {
  const list = pageOfBreadcrumbs(listBreadcrumbs(page, context), lead, context);
  if (!SEARCHED_PAGES.has(page)) return list;
  return { ...list, search: pageSearchMarks(page, list.title, lead, keywords.split(' ').filter(Boolean)) };
}

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
