import type { DataOf } from '#graph/model.ts';
import { formatNumber } from '#i18n/figures.ts';
import type { Lens } from '#i18n/lens.ts';

export type Statistic = NonNullable<DataOf['event']['statistics']>[number];

/** The figure as its source qualifies it: over 3,500, 50–60, nearly 50 people, no. 2, most. */
export function figureWords(statistic: Statistic, lens: Lens): string {
  const amount = withUnit(amountOf(statistic, lens), statistic.unit, lens);
  return statistic.approx ? lens.t(`numbers.${statistic.approx}`, { x: amount }) : amount;
}

/** Metrics on which the sources of these figures disagree: same count, same scope and time, unlike amounts. */
export function disputed(statistics: readonly Statistic[]): Set<Statistic> {
  const groups = Map.groupBy(statistics, ({ metric, scope, asOf }) => JSON.stringify([metric, scope, asOf]));
  const differing = [...groups.values()].filter((group) => new Set(group.map(amountKey)).size > 1);
  return new Set(differing.flat());
}

function amountOf({ value, range, words }: Statistic, lens: Lens): string {
  if (words !== undefined) return lens.text(words).text;
  if (range) return range.map(formatNumber).join('–');
  return formatNumber(value ?? 0);
}

function withUnit(amount: string, unit: Statistic['unit'], lens: Lens): string {
  return unit && unit !== 'count' ? lens.t(`numbers.${unit}`, { x: amount }) : amount;
}

function amountKey({ value, range, words, approx }: Statistic): string {
  return JSON.stringify([value, range, words, approx]);
}
