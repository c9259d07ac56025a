import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventFile, fixtureArchive } from '#testing/fixture-archive.ts';
import { buildGraph } from '../build/build-graph.ts';
import { editionDiff } from '../editions/edition-diff.ts';
import type { Node } from '../model/model.ts';
import {
  compareNewestFirst,
  neighbouringEditions,
  nodeDates,
  preciseDate,
  seriesEditions,
} from './chronology.ts';
import { publishedPosts } from './published-posts.ts';

const day = (dates: string, place: string) => eventFile(dates, `series: days\nplace: ${place}\n`);
const post = (date: string, rest: string) =>
  `---\ntitle: T\nsummary: S.\ndate: ${date}\nlang: en\nkind: essay\nauthors: [xiangju]\n${rest}\n---\n\nText.\n`;
const archive = fixtureArchive({
  'series/days.yaml': 'name: Days\nkind: community-day\neditionsBy: city\nsources: [s]\n',
  'events/beijing-2021.yaml': day('2021-10-16', 'beijing'),
  'events/hangzhou-2023.yaml': day('2023', 'hangzhou'),
  'events/beijing-2023.yaml': day('2023-06', 'beijing'),
  'events/beijing-2025.yaml': day('2025-03-15', 'beijing'),
  'events/beijing-autumn.yaml': day('2025', 'beijing'),
  'events/hangzhou-2025.yaml': day('2025', 'hangzhou'),
  'posts/of-source.md': post(
    '2026-11-21',
    'about: [event:beijing-2021]\nsource: { title: T, authors: [xiangju], date: 2018 }',
  ),
  'posts/of-event.md': post('2026-11-21', 'about: [event:beijing-2021]'),
  'posts/of-years.md': post('2026-11-21', 'about: [event:beijing-2021, event:beijing-2025]'),
  'posts/ahead.md': post('2031-01-01', 'about: [series:days]'),
});
const graph = buildGraph(archive);
const node = (id: string): Node => graph.nodes.get(id) ?? assert.fail(id);

test('the fixture has no findings', () => assert.deepEqual(archive.findings, []));

test('a date known to the year stays so and sorts after better known ones of that year, in both directions', () => {
  assert.deepEqual(seriesEditions(graph, 'days'), [
    'event:beijing-2021',
    'event:beijing-2023',
    'event:hangzhou-2023',
    'event:beijing-2025',
    'event:beijing-autumn',
    'event:hangzhou-2025',
  ]);
  const newest = [...graph.nodes.values()].filter(({ kind }) => kind === 'event');
  assert.deepEqual(
    newest.sort((a, b) => compareNewestFirst(graph, a, b)).map((event) => preciseDate(graph, event)),
    ['2025-03-15', '2025', '2025', '2023-06', '2023', '2021-10-16'],
  );
});

test('editions follow one another in their city, and an unknown order within a year is no order', () => {
  const beside = (id: string) => neighbouringEditions(graph, node(`event:${id}`));
  assert.deepEqual(beside('beijing-2025'), { previous: 'event:beijing-2023' });
  assert.deepEqual(beside('beijing-autumn'), { previous: 'event:beijing-2023' });
  assert.deepEqual(beside('hangzhou-2025'), { previous: 'event:hangzhou-2023' });
  assert.deepEqual(beside('beijing-2021'), { next: 'event:beijing-2023' });
  assert.equal(editionDiff(graph, 'event:beijing-2025')?.earlier, 'event:beijing-2023');
});

test('a post has the date of the text it retells, else of its events in one year, else its own', () => {
  assert.equal(nodeDates(graph, node('post:of-source')), '2018');
  assert.equal(nodeDates(graph, node('post:of-event')), '2021-10-16');
  assert.equal(nodeDates(graph, node('post:of-years')), '2026-11-21');
  assert.equal(nodeDates(graph, node('post:ahead')), '2031-01-01');
});

test('posts are published on their day; those of one day are in the order of the dates of their subjects', () => {
  const ids = (today?: string) => publishedPosts(graph, today).map(({ id }) => id);
  assert.deepEqual(ids('2026-11-30'), ['post:of-years', 'post:of-event', 'post:of-source']);
  assert.deepEqual(ids(), ['post:ahead', 'post:of-years', 'post:of-event', 'post:of-source']);
});
