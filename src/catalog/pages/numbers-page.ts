import type { Locale } from '#i18n/locales.ts';
import type { Catalog } from '../catalog.ts';
import { metricName } from '../metric-name.ts';
import { figuresByTopic } from '../statistics.ts';
import { listPage } from './lists/list-page.ts';

/** The page of all figures by topic. */
export function numbersPage(catalog: Catalog, locale: Locale) {
  const context = catalog.localeContext(locale);
  const topics = figuresByTopic(catalog.graph).map(({ metrics, ...topic }) => ({
    ...topic,
    metrics: metrics.map(({ metric, figures }) => {
      const label = figures[0] ? context.text(figures[0].statistic.label).text : metric;
      return { metric, figures, name: metricName(metric, label, context) };
    }),
  }));
  const metrics = topics.flatMap((topic) => topic.metrics);
  return {
    context,
    list: listPage('numbers', context.t('figures.lead'), context),
    topics,
    metricLinks: metrics.map(({ metric, name }) => ({ id: metric, name })),
    disputedMetrics: metrics
      .filter(({ figures }) => figures.some(({ differs }) => differs))
      .map(({ metric, name }) => ({ id: metric, name })),
  };
}
