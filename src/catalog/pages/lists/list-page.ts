import type { LocaleContext } from '#i18n/locale-context.ts';
import { listJsonLd } from '#linked-data/schema-org/page-json-ld.ts';
import type { BreadcrumbItem } from '#linked-data/schema-org/web-page.ts';
import { listBreadcrumbs } from '../../breadcrumbs.ts';

/** The head and title block of a page that is not of one node. */
export interface ListPage {
  context: LocaleContext;
  title: string;
  lead: string;
  /** This page last. */
  breadcrumbs: readonly BreadcrumbItem[];
  jsonLd: object;
}

/** A list page named by its navigation string. */
export function listPage(
  page: Parameters<typeof listBreadcrumbs>[0],
  lead: string,
  context: LocaleContext,
): ListPage {
  return pageOfBreadcrumbs(listBreadcrumbs(page, context), lead, context);
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
