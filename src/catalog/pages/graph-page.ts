import type { Locale } from '#i18n/locales.ts';
import { sitePagePath } from '#i18n/paths.ts';
import { graphPicture } from '#pictures/graph/graph-picture.ts';
import { site } from '#site.ts';
import { pageBreadcrumbs } from '../breadcrumbs.ts';
import type { Catalog } from '../catalog.ts';
import { graphPictureData, graphSummary } from '../pictures/graph-picture.ts';
import { graphLegend } from '../relationships/graph-legend.ts';
import { graphTableRows, type TableOrder } from '../relationships/graph-table.ts';
import { pageOfBreadcrumbs } from './lists/list-page.ts';

/** The page of the whole graph with its table in one order; only the default order is canonical. */
export function graphPage(catalog: Catalog, order: TableOrder, locale: Locale) {
  const context = catalog.localeContext(locale);
  const breadcrumbs = pageBreadcrumbs('graph', context.t('graph.title'), context);
  return {
    ...pageOfBreadcrumbs(breadcrumbs, context.t('graph.lead'), context),
    canonical: order === 'ties' ? undefined : new URL(sitePagePath(locale, 'graph'), site.origin).href,
    legend: graphLegend(catalog),
    picture: graphPicture(graphPictureData(catalog, context)),
    summary: graphSummary(catalog, context),
    rows: graphTableRows(catalog, order, context),
  };
}
