import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Node } from '../model/model.ts';
import { disputedStatistics, figuresByMetric, type Statistic } from './figures.ts';

const figure = (rest: Partial<Statistic>): Statistic => ({ metric: 'attendees', label: 'there', ...rest });
const event = (id: string, dates: string, ...statistics: Statistic[]) =>
  ({ id: `event:${id}`, kind: 'event', slug: id, data: { dates, statistics } }) as unknown as Node;

test('statistics of the same metric and scope with different amounts are disputed', () => {
  const [most, share, others] = [
    figure({ words: 'most', scope: 'from China' }),
    figure({ value: 80, unit: 'percent', approx: 'over', scope: 'from China' }),
    figure({ value: 50 }),
  ];
  assert.deepEqual([...disputedStatistics([most, share, others])], [most, share]);
});

test('statistics with different labels are not disputed', () => {
  assert.equal(
    disputedStatistics([figure({ value: 79, label: 'new' }), figure({ value: 93, label: 'current' })]).size,
    0,
  );
});

test('figures are grouped by metric, oldest first, those of one event together', () => {
  const nodes = [
    event(
      'b',
      '2024-08-21',
      figure({ value: 9 }),
      figure({ value: 10 }),
      figure({ metric: 'talks', value: 3 }),
    ),
    event('a', '2019-06-24', figure({ value: 1 })),
    { id: 'person:p', kind: 'person', slug: 'p', data: {} } as unknown as Node,
  ];
  const found = figuresByMetric({ nodes: new Map(nodes.map((node) => [node.id, node])) });
  assert.deepEqual([...found.keys()].sort(), ['attendees', 'talks']);
  assert.deepEqual(
    found.get('attendees')?.map(({ of, statistic, differs }) => [of.slug, statistic.value, differs]),
    [
      ['a', 1, false],
      ['b', 9, true],
      ['b', 10, true],
    ],
  );
});
