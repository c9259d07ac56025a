import type { Entry } from '#reader/entry.ts';
import { type Finding, warningFinding } from '#reader/finding.ts';
import { textForms } from '#schemas/name-forms.ts';
import type { Rule } from '../rule.ts';

export const figuresArePlausible: Rule = {
  name: 'figures-are-plausible',
  description: 'A share in percent is at most 100; a growth is named so in its label.',
  check: ({ entries }) => entries.flatMap(implausibleFigures),
};

/** Words of a label for a figure that is a change, which may be more than 100 %. */
const GROWTH = /[增涨倍升]|grow|increase|rise|rose|more than before/i;

function implausibleFigures(entry: Entry): Finding[] {
  if (entry.role === 'translation' || entry.role === 'programme') return [];
  return (entry.data.statistics ?? []).flatMap(({ unit, value, range, label }, index) => {
    const most = value ?? range?.[1] ?? 0;
    if (unit !== 'percent' || most <= 100 || textForms(label).some((form) => GROWTH.test(form))) return [];
    const position = entry.positionOf(['statistics', index, value === undefined ? 'range' : 'value']);
    return [warningFinding('figure-implausible', entry.file, position, { value: `${most} %` })];
  });
}
