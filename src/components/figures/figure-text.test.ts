import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Statistic } from '#graph/queries/figures.ts';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';
import { figureText } from './figure-text.ts';

const context = fixtureCatalog().localeContext('en');

const figure = (rest: Partial<Statistic>): Statistic => ({
  metric: 'attendees',
  label: 'people there',
  ...rest,
});

test('a figure has the qualification of its source', () => {
  assert.equal(figureText(figure({ value: 3500, approx: 'over' }), context), 'over 3,500');
  assert.equal(figureText(figure({ value: 9, unit: 'percent' }), context), '9%');
  assert.equal(figureText(figure({ range: [18, 20] }), context), '18–20');
  assert.equal(figureText(figure({ words: 'most' }), context), 'most');
});
