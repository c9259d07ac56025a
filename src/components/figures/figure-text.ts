import type { Statistic } from '#graph/queries/figures.ts';
import { formatNumber } from '#i18n/formats.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';

type FigureContext = Pick<LocaleContext, 't' | 'text'>;

/** The figure with the qualification of its source: `over 3,500`, `50–60`, `nearly 50`, `no. 2`, `most`. */
export function figureText(statistic: Statistic, context: FigureContext): string {
  const amount = withUnit(amountOf(statistic, context), statistic.unit, context);
  return statistic.approx ? context.t(`numbers.${statistic.approx}`, { x: amount }) : amount;
}

function amountOf({ value, range, words }: Statistic, context: FigureContext): string {
  if (words !== undefined) return context.text(words).text;
  if (range) return range.map(formatNumber).join('–');
  return formatNumber(value ?? 0);
}

function withUnit(amount: string, unit: Statistic['unit'], context: FigureContext): string {
  return unit && unit !== 'count' ? context.t(`numbers.${unit}`, { x: amount }) : amount;
}
