import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildGraph } from '#graph/build/build-graph.ts';
import { eventFile, fixtureArchive } from '#testing/fixture-archive.ts';
import { nodeCounts } from './node-counts.ts';

const sessions = `sessions:
  - { id: a, title: A, kind: talk, projects: [p], topics: [t] }
  - { id: b, title: B, kind: talk, projects: [p], status: cancelled }
  - { id: c, title: C, kind: talk }
`;
const archive = fixtureArchive({
  'places.yml':
    'x: { name: X, country: CN, coordinates: [1, 2], source: s }\ny: { name: Y, country: CN, coordinates: [3, 4], source: s }\n',
  'topics.yml': 't: { name: T }\n',
  'projects/p.yaml': 'name: P\nkind: software\nsources: [s]\n',
  'series/line.yaml': 'name: Line\nkind: meetup\n',
  'events/first.yaml': eventFile('2019-06-24', `series: line\nplace: y\n${sessions}`),
  'events/second.yaml': eventFile('2021-05', `series: line\nplace: x\n${sessions}`),
  'events/third.yaml': eventFile('2021', 'series: line\nplace: x\n'),
  'events/coming.yaml': eventFile('2030', 'series: line\nplace: x\n').replace(
    'status: held',
    'status: planned',
  ),
});
const graph = buildGraph(archive);

test('sessions of a project are counted by year; what was not held is left out', () => {
  const expected = [
    { key: '2019', count: 1 },
    { key: '2021', count: 1 },
  ];
  assert.deepEqual(nodeCounts(graph, 'project:p', 'sessions', 'year'), expected);
  assert.deepEqual(nodeCounts(graph, 'topic:t', 'sessions', 'year'), expected);
  assert.deepEqual(nodeCounts(graph, 'project:p', 'events', 'year'), expected);
});

test('events of a series are counted by city, the most frequent first', () => {
  assert.deepEqual(nodeCounts(graph, 'series:line', 'events', 'place'), [
    { key: 'x', count: 2 },
    { key: 'y', count: 1 },
  ]);
});

test('sessions of a series are those of its events', () => {
  assert.deepEqual(nodeCounts(graph, 'series:line', 'sessions', 'year'), [
    { key: '2019', count: 2 },
    { key: '2021', count: 2 },
  ]);
  assert.deepEqual(nodeCounts(graph, 'event:third', 'sessions', 'year'), []);
});
