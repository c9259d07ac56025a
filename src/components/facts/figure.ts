import type { Statistic } from '#graph/queries/figures.ts';
import { formatNumber } from '#i18n/figures.ts';
import type { Lens } from '#i18n/locale-context.ts';

/** The figure as its source qualifies it: over 3,500, 50–60, nearly 50 people, no. 2, most. */
export function figureWords(statistic: Statistic, lens: Lens): string {
  const amount = withUnit(amountOf(statistic, lens), statistic.unit, lens);
  return statistic.approx ? lens.t(`numbers.${statistic.approx}`, { x: amount }) : amount;
}

function amountOf({ value, range, words }: Statistic, lens: Lens): string {
  if (words !== undefined) return lens.text(words).text;
  if (range) return range.map(formatNumber).join('–');
  return formatNumber(value ?? 0);
}

function withUnit(amount: string, unit: Statistic['unit'], lens: Lens): string {
  return unit && unit !== 'count' ? lens.t(`numbers.${unit}`, { x: amount }) : amount;
}
