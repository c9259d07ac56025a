import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bar, barChart } from './bar-chart.ts';

const bar = (low: number, rest: Partial<Bar> = {}): Bar => ({
  low,
  high: low,
  valueLabel: `${low}`,
  precision: 'exact',
  differs: false,
  ...rest,
});
const widths = (svg: string) =>
  [...svg.matchAll(/<rect[^>]* width="([\d.]+)%"/g)].map(([, width]) => Number(width));

test('bars start at zero and are as long as their amounts', () => {
  const [long = 0, short = 0] = widths(
    barChart([{ name: 'A & B', lang: undefined, bars: [bar(3000), bar(1500)] }], 'Chart'),
  );
  assert.equal(long, short * 2);
});

test('a percentage has full length only at 100', () => {
  const groups = [{ name: 'A', lang: undefined, bars: [bar(50)] }];
  assert.equal(widths(barChart(groups, 'x', 100))[0], (widths(barChart(groups, 'x'))[0] ?? 0) / 2);
});

test('the precision of a source and differing sources are visible', () => {
  const bars = [bar(9, { precision: 'more', differs: true }), bar(8, { precision: 'approximate' })];
  const svg = barChart([{ name: 'A & B', lang: 'en', bars }], 'A "chart"');
  assert.match(svg, /<svg [^>]*class="bar differ"><path/);
  assert.match(svg, /class="bar soft"/);
  assert.match(svg, /aria-label="A &quot;chart&quot;"/);
  assert.match(svg, /<text [^>]*lang="en">A &amp; B</);
  assert.doesNotMatch(svg, /style=/);
});

test('a range is a bar to its low end and a line to its high end', () => {
  const svg = barChart([{ name: 'A', lang: undefined, bars: [bar(18, { high: 20 })] }], 'x');
  const [solid = 0, line = 0] = widths(svg);
  assert.ok(solid > line && line > 0);
});
