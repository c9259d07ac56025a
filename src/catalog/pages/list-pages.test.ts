import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';
import { aboutPage } from './about-page.ts';
import { connectPage } from './connect-page.ts';
import { graphPage } from './graph-page.ts';
import { homePage } from './home-page.ts';
import { entityListPage } from './lists/entity-list-page.ts';
import { eventListPage } from './lists/event-list-page.ts';
import { peoplePage } from './lists/people-page.ts';
import { postListPage } from './lists/post-list-page.ts';
import { numbersPage } from './numbers-page.ts';
import { searchPage } from './search-page.ts';

const catalog = fixtureCatalog();

test('the home page counts nodes and shows years, posts and people', () => {
  const page = homePage(catalog, 'en');
  assert.deepEqual(page.counts, [
    { kind: 'event', n: 2 },
    { kind: 'person', n: 3 },
    { kind: 'project', n: 1 },
    { kind: 'post', n: 1 },
  ]);
  assert.deepEqual(
    page.years.map(({ name, events }) => [name, events.map(({ slug }) => slug)]),
    [
      ['2019', ['meet-2019']],
      ['2020', ['meet-2020']],
    ],
  );
  assert.equal(page.newest.length, 1);
  assert.deepEqual(page.people[0], { id: 'person:ann', count: 2 });
});

test('events are listed by year, city and series', () => {
  const { years, views } = eventListPage(catalog, 'en');
  assert.deepEqual(
    years.map(({ id }) => id),
    ['y2020', 'y2019'],
  );
  assert.deepEqual(
    views.map(({ groups }) => groups.map(({ name, events }) => [name, events.length])),
    [[[catalog.localeContext('en').t('list.no-city'), 1]], []],
  );
});

test('a city or series of the list of events leads to its own page, a group without a place to its heading', () => {
  const [cities, series] = eventListPage(catalog, 'en').views;
  const [city, none] = cities?.links ?? [];
  assert.deepEqual([city?.name, city?.n], ['Shanghai', 1]);
  assert.match(city?.href ?? '', /^\/en\/places\/[a-z]+\/$/);
  assert.deepEqual(series?.links, [{ href: '/en/series/meet/', name: 'Meet', n: 2 }]);
  assert.equal(none?.href, `#${cities?.groups[0]?.id}`);
});

test('the index of the script of the page comes first', () => {
  const prefixes = (locale: 'en' | 'zh-hans') =>
    peoplePage(catalog, locale).indexes.map(({ prefix }) => prefix);
  assert.deepEqual(prefixes('en'), ['latin', 'pinyin']);
  assert.deepEqual(prefixes('zh-hans'), ['pinyin', 'latin']);
});

test('posts are listed by year', () => {
  assert.deepEqual(
    postListPage(catalog, 'en').years.map(({ id, posts }) => [id, posts.length]),
    [['y2020', 1]],
  );
});

test('an entity without a summary of its own has counts, but not in the list of series', () => {
  const rowsOf = (list: 'projects' | 'organizations' | 'series') =>
    entityListPage(catalog, list, 'en').groups.flatMap(({ rows }) => rows);
  const [project] = rowsOf('projects');
  assert.equal(project?.summary, undefined);
  assert.match(project?.counts ?? '', /\d/);
  assert.equal(rowsOf('series')[0]?.counts, '');
  assert.equal(rowsOf('organizations').length, 1);
});

test('the stage of a project is not repeated below the heading of its group', () => {
  const project = `name: Tool
summary: { en: A tool. }
maturity:
  - { stage: graduated, from: 2022-12-06, source: s }
sources: [s]
`;
  const [group] = entityListPage(fixtureCatalog({ 'projects/tool.yaml': project }), 'projects', 'en').groups;
  assert.match(group?.name ?? '', /Graduated$/);
  assert.equal(group?.rows[0]?.summary?.text, 'A tool. Since 6 December 2022');
});

test('the graph page has no rows, and is the canonical page of its tables', () => {
  const whole = graphPage(catalog, undefined, 'en');
  assert.equal(whole.rows, undefined);
  assert.equal(whole.canonical, undefined);
  const byName = graphPage(catalog, 'name', 'en');
  assert.match(byName.canonical ?? '', /\/en\/graph\/$/);
  const rows = byName.rows ?? [];
  assert.equal(
    rows.length,
    byName.legend.kinds.reduce((sum, { count }) => sum + count, 0),
  );
  assert.equal(rows.length, whole.nodeCount);
  const sortKeys = rows.map((row) => row.sortKey);
  assert.deepEqual(sortKeys, sortKeys.toSorted());
});

test('the connection page lists the nearest nodes of three kinds', () => {
  const { nearest, title } = connectPage(catalog, 'en');
  assert.deepEqual(
    nearest.map(({ kind, rows }) => [kind, rows.length]),
    [
      ['person', 3],
      ['event', 2],
      ['project', 1],
    ],
  );
  assert.notEqual(title, '');
});

test('contradicting figures are listed as disputed', () => {
  const page = numbersPage(catalog, 'en');
  assert.deepEqual(
    page.topics.map(({ topic, metrics }) => [topic, metrics.map(({ figures }) => figures.length)]),
    [['people', [2]]],
  );
  assert.deepEqual(
    page.disputedMetrics.map(({ id }) => id),
    ['attendees'],
  );
});

test('the search page links the lists with their numbers', () => {
  const { lists } = searchPage(catalog, 'en');
  assert.deepEqual(
    lists.map(({ path, n }) => [path, n]),
    [
      ['/en/events/', 2],
      ['/en/people/', 3],
      ['/en/posts/', 1],
      ['/en/projects/', 1],
      ['/en/organizations/', 1],
      ['/en/series/', 1],
      ['/en/talks/', 2],
      ['/en/topics/', 0],
      ['/en/places/', 1],
    ],
  );
});

test('the about page is Chinese or English', () => {
  assert.equal(aboutPage(catalog, 'zh-hant').lang, 'zh-Hans');
  assert.equal(aboutPage(catalog, 'en').lang, 'en');
});

test('a series has small posters of its editions, other things have none', () => {
  const thumbnails = (list: 'series' | 'projects') =>
    entityListPage(fixtureCatalog(), list, 'en').groups.flatMap(({ rows }) =>
      rows.map((row) => row.thumbnails.length),
    );
  assert.deepEqual(thumbnails('series'), [2]);
  assert.ok(thumbnails('projects').every((count) => count === 0));
});
