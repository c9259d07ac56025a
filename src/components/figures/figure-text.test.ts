import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Statistic } from '#graph/queries/figures.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { figureText } from './figure-text.ts';

const context = {
  t: (key: string, args?: Record<string, string>) => `${key}(${args?.['x'] ?? ''})`,
  text: (text: string) => ({ text, lang: undefined, from: 'written' }),
} as unknown as LocaleContext;

const figure = (rest: Partial<Statistic>): Statistic => ({
  metric: 'attendees',
  label: 'people there',
  ...rest,
});

test('a figure has the qualification of its source', () => {
  assert.equal(figureText(figure({ value: 3500, approx: 'over' }), context), 'numbers.over(3,500)');
  assert.equal(figureText(figure({ value: 9, unit: 'percent' }), context), 'numbers.percent(9)');
  assert.equal(figureText(figure({ range: [18, 20] }), context), '18–20');
  assert.equal(figureText(figure({ words: 'most' }), context), 'most');
});
