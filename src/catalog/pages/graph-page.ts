import type { Locale } from '#i18n/locales.ts';
import { sitePagePath } from '#i18n/paths.ts';
import { graphPicture } from '#pictures/graph/graph-picture.ts';
import { site } from '#site.ts';
import { pageBreadcrumbs } from '../breadcrumbs.ts';
import type { Catalog } from '../catalog.ts';
import { graphPictureData, graphSummary } from '../pictures/graph-picture.ts';
import { graphLegend } from '../relationships/graph-legend.ts';
import { graphTableRows, type TableOrder } from '../relationships/graph-table.ts';
import { mostConnected } from '../relationships/most-connected.ts';
import { pageOfBreadcrumbs, withSearchWords } from './lists/list-page.ts';

/** The page of the whole graph; with an order also its table, which the canonical page loads. */
export function graphPage(catalog: Catalog, order: TableOrder | undefined, locale: Locale) {
  const context = catalog.localeContext(locale);
  const breadcrumbs = pageBreadcrumbs('graph', context.t('graph.title'), context);
  const list = pageOfBreadcrumbs(breadcrumbs, context.t('graph.lead'), context);
  return {
    ...(order === undefined ? withSearchWords('graph', list) : list),
    canonical: order && new URL(sitePagePath(locale, 'graph'), site.origin).href,
    legend: graphLegend(catalog),
    picture: graphPicture(graphPictureData(catalog, context)),
    summary: graphSummary(catalog, context),
    rows: order && graphTableRows(catalog, order, context),
    rowCount: mostConnected(catalog.relationships.pageGraph()).size,
    nodeCount: catalog.relationships.pageGraph().nodes.length,
  };
}
