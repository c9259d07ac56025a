import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventFile } from '#testing/fixture-archive.ts';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';
import { countChart } from './count-chart.ts';

const catalog = fixtureCatalog({
  'places.yml':
    'xiamen: { name: { zh-Hans: 厦门, en: Xiamen }, country: CN, coordinates: [1, 2], source: s }\n',
  'topics.yml':
    'boats: { name: { zh-Hans: 小船, en: Boats }, summary: { zh-Hans: 小船。, en: Boats. }, source: s }\n',
  'series/line.yaml': 'name: { zh-Hans: 港口聚会, en: Harbour Meetup }\nkind: meetup\n',
  'events/a.yaml': eventFile(
    '2019-06-24',
    'series: line\nplace: xiamen\nsessions:\n  - { id: a, title: A, kind: talk, topics: [boats] }\n',
  ),
  'events/b.yaml': eventFile('2021-05-01', 'series: line\nplace: xiamen\n'),
});

test('bars and rows of a chart have the same numbers, named in the language of the page', () => {
  const draw = (locale: 'zh-hans' | 'en') =>
    countChart(
      catalog.graph,
      { of: 'series:line topic:boats', what: 'events', by: 'year' },
      catalog.localeContext(locale),
    );
  const { title, groups, rows } = draw('en');
  assert.equal(title, 'Events by year: Harbour Meetup, Boats');
  assert.deepEqual(
    groups.map(({ name, bars }) => [name, ...bars.map(({ valueLabel }) => valueLabel)]),
    [
      ['Harbour Meetup', '2019: 1', '2021: 1'],
      ['Boats', '2019: 1'],
    ],
  );
  assert.deepEqual(rows[0], { name: 'Harbour Meetup', node: 'series:line', division: '2019', count: 1 });
  assert.equal(draw('zh-hans').groups[0]?.name, '港口聚会');
});

test('sessions of a topic are counted by city; a chart without numbers is an error', () => {
  const context = catalog.localeContext('en');
  const { rows } = countChart(catalog.graph, { of: 'topic:boats', what: 'sessions', by: 'place' }, context);
  assert.deepEqual(rows, [{ name: 'Boats', node: undefined, division: 'Xiamen', count: 1 }]);
  const nothing = { of: 'event:b', what: 'sessions', by: 'year' } as const;
  assert.throws(() => countChart(catalog.graph, nothing, context), /nothing to count/);
});
