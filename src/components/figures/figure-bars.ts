import type { NodeFigure, Statistic } from '#graph/queries/figures.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Bar, BarGroup } from '#pictures/charts/bar-chart.ts';
import { figureText } from './figure-text.ts';

/**
 * Bars of the figures that have the most frequent unit, in groups by node. Ranks and figures in words have no bar.
 * @returns undefined for fewer than two figures
 */
export function figureBars(
  figures: readonly NodeFigure[],
  context: LocaleContext,
): { groups: BarGroup[]; full: number | undefined } | undefined {
  const drawable = figures.filter(({ statistic }) => statistic.unit !== 'rank' && amountsOf(statistic));
  const units = [...Map.groupBy(drawable, ({ statistic }) => statistic.unit ?? 'count')];
  const [unit, same] = units.sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  if (!same || same.length < 2) return undefined;
  const groups = [...Map.groupBy(same, ({ of }) => of.id)].map(([id, own]) => {
    const { text, lang } = context.short(id);
    return {
      name: text,
      lang: lang === context.lang ? undefined : lang,
      bars: own.map((figure) => barOf(figure, context)),
    };
  });
  return { groups, full: unit === 'percent' ? 100 : undefined };
}

const OPEN: Record<NonNullable<Statistic['approx']>, Bar['precision']> = {
  over: 'more',
  'at-least': 'more',
  about: 'approximate',
  nearly: 'approximate',
  under: 'approximate',
};

function barOf({ statistic, differs }: NodeFigure, context: LocaleContext): Bar {
  const [least = 0, most = least] = amountsOf(statistic) ?? [];
  const open = statistic.approx ? OPEN[statistic.approx] : 'exact';
  return { low: least, high: most, valueLabel: figureText(statistic, context), precision: open, differs };
}

function amountsOf({ value, range }: Statistic): readonly number[] | undefined {
  return value === undefined ? range : [value];
}
