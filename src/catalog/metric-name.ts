import type { LocaleContext } from '#i18n/locale-context.ts';
import { isStringKey } from '#i18n/translate.ts';
import { sentenceCase } from '#text/sentence-case.ts';

/** Name of a metric as a heading: the site's string for it, else the label of its first figure. */
export function metricName(metric: string, label: string, context: Pick<LocaleContext, 't'>): string {
  const key = `figures.metric.${metric}`;
  return isStringKey(key) ? context.t(key) : sentenceCase(label);
}
