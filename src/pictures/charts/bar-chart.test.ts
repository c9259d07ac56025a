import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bar, barChart } from './bar-chart.ts';

const bar = (least: number, rest: Partial<Bar> = {}): Bar => ({
  low: least,
  high: least,
  valueLabel: `${least}`,
  precision: 'none',
  differs: false,
  ...rest,
});
const widths = (svg: string) =>
  [...svg.matchAll(/<rect[^>]* width="([\d.]+)%"/g)].map(([, part]) => Number(part));

test('bars are as long as their amounts, from zero', () => {
  const [long = 0, short = 0] = widths(
    barChart([{ name: 'A & B', lang: undefined, bars: [bar(3000), bar(1500)] }], 'Chart'),
  );
  assert.equal(long, short * 2);
});

test('parts of a hundred fill the track only at a hundred', () => {
  const groups = [{ name: 'A', lang: undefined, bars: [bar(50)] }];
  assert.equal(widths(barChart(groups, 'x', 100))[0], (widths(barChart(groups, 'x'))[0] ?? 0) / 2);
});

test('what the source leaves open, and where sources differ, can be seen', () => {
  const svg = barChart(
    [
      {
        name: 'A & B',
        lang: 'en',
        bars: [bar(9, { precision: 'more', differs: true }), bar(8, { precision: 'soft' })],
      },
    ],
    'A "chart"',
  );
  assert.match(svg, /<svg [^>]*class="bar differ"><path/);
  assert.match(svg, /class="bar soft"/);
  assert.match(svg, /aria-label="A &quot;chart&quot;"/);
  assert.match(svg, /<text [^>]*lang="en">A &amp; B</);
  assert.doesNotMatch(svg, /style=/);
});

test('a range is a bar to its lower end and a line to its upper', () => {
  const svg = barChart([{ name: 'A', lang: undefined, bars: [bar(18, { high: 20 })] }], 'x');
  const [solid = 0, line = 0] = widths(svg);
  assert.ok(solid > line && line > 0);
});
