import type { NodeFigure, Statistic } from '#graph/queries/figures.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Bar, BarGroup } from '#pictures/charts/bar-chart.ts';
import { figureWords } from './figure-text.ts';

/**
 * Figures as bars by what they are of. Only figures of one unit can stand beside each other: the unit most of
 * them have. Ranks and words have no length.
 * @returns nothing where there are not two to compare
 */
export function barsOf(
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
  return { low: least, high: most, valueLabel: figureWords(statistic, context), precision: open, differs };
}

function amountsOf({ value, range }: Statistic): readonly number[] | undefined {
  return value === undefined ? range : [value];
}
