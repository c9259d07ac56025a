import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureArchive } from '#testing/fixture-archive.ts';
import { FIXTURE_FILES } from '#testing/fixture-catalog.ts';
import { createCatalog } from '../create-catalog.ts';
import { talkFeedItems, topicFeedItems } from '../subjects/feed-nodes.ts';
import { countriesWithPages, countryPage, placeListPage, placePage } from './place-pages.ts';
import { talksPage, talkYearPage, talkYears } from './talks-page.ts';
import { topicListPage, topicPage } from './topic-pages.ts';

const event = (dates: string, status: string, rest = '') =>
  `name: E ${dates}\nkind: meetup\nstatus: ${status}\nsources: [s]\ndates: ${dates}\n${rest}`;
const topic = (name: string, rest = '') => `{ name: ${name}, summary: What ${name} is., source: s${rest} }`;
const place = (name: string, country: string, at: string) =>
  `{ name: ${name}, country: ${country}, coordinates: ${at}, source: s }`;

const archive = fixtureArchive({
  ...FIXTURE_FILES,
  'topics.yml': `mesh: ${topic('Mesh', ', parent: net, aliases: [Mesh, 服务网格]')}\nnet: ${topic('Net')}\nidle: ${topic('Idle')}\n`,
  'places.yml': [
    `shanghai: ${place('{ zh-Hans: 上海, en: Shanghai }', 'CN', '[31.22, 121.46]')}`,
    `beijing: ${place('Beijing', 'CN', '[39.9, 116.4]')}`,
    `dalian: ${place('Dalian', 'CN', '[38.9, 121.6]')}`,
    `suva: ${place('Suva', 'FJ', '[-18.1, 178.4]')}`,
    '',
  ].join('\n'),
  'events/beijing-2021.yaml': event(
    '2021-05-01',
    'held',
    'place: beijing\nvenue: Hall\nsessions:\n  - { id: meshed, title: Meshed, kind: talk, people: [{ person: ann }, { person: bo, presence: recorded }], topics: [mesh, net] }\n  - { id: off, title: Off, kind: talk, status: cancelled, people: [{ person: ann }], topics: [mesh] }\n',
  ),
  'events/dalian-2022.yaml': event(
    '2022-05-01',
    'planned',
    'place: dalian\nsessions:\n  - { id: ahead, title: Ahead, kind: talk, topics: [mesh] }\n',
  ),
  'events/suva-2023.yaml': event('2023-05-01', 'held', 'place: suva\n'),
  'organizations/home.yaml': 'name: Home\nkind: company\nplace: beijing\nsources: [s]\n',
});
const catalog = createCatalog({ archive, today: '2024-01-01' });

test('the fixture has no findings', () => assert.deepEqual(archive.findings, []));

test('the other names of a topic are in the script of the page, without the name it has there', () => {
  assert.deepEqual(topicPage(catalog, 'mesh', 'zh-hans').aliases, ['服务网格']);
  assert.deepEqual(topicPage(catalog, 'mesh', 'zh-hant').aliases, ['服務網格']);
});

test('the page of a topic has what names it, and counts and lists as speakers only who was there', () => {
  const page = topicPage(catalog, 'mesh', 'en');
  assert.deepEqual(
    page.sessions.map(({ id }) => id),
    ['event:dalian-2022#ahead', 'event:beijing-2021#meshed', 'event:beijing-2021#off'],
  );
  assert.equal(page.counts, '1 session');
  assert.deepEqual(page.people, [{ id: 'person:ann', count: 1 }]);
  assert.deepEqual(
    page.wider.map(({ id }) => id),
    ['net'],
  );
  assert.deepEqual(
    page.related.map(({ id, count }) => [id, count]),
    [['net', 1]],
  );
  assert.match(JSON.stringify(page.jsonLd), /"DefinedTerm"/);
});

test('narrower topics follow their wider one, also those without talks, whose count is left out', () => {
  const { topics } = topicListPage(catalog, 'en');
  assert.deepEqual(
    topics.map(({ id, narrower, counts }) => [id, narrower.map((row) => row.id), counts]),
    [
      ['net', ['mesh'], '1 session'],
      ['idle', [], ''],
    ],
  );
});

test('the page of a city has its events, venues, residents and the people who were there', () => {
  const page = placePage(catalog, 'beijing', 'en');
  assert.equal(page.heldCount, 1);
  assert.deepEqual(page.residents, ['organization:home']);
  assert.deepEqual(page.people, [{ id: 'person:ann', count: 1 }]);
  assert.deepEqual(
    page.venues.map(({ name, events }) => [name?.text, events]),
    [['Hall', ['event:beijing-2021']]],
  );
  assert.equal(placePage(catalog, 'dalian', 'en').map, '');
});

test('a country has a page from three cities', () => {
  assert.deepEqual(countriesWithPages(catalog), ['CN']);
  assert.deepEqual(
    placeListPage(catalog, 'en').countries.map(({ code, cities }) => [code, cities.length]),
    [
      ['CN', 3],
      ['FJ', 1],
    ],
  );
  assert.deepEqual(
    countryPage(catalog, 'CN', 'en').years.map(({ name }) => name),
    ['2022', '2021', '2020'],
  );
});

test('talks are listed by year and event, and only those that took place are counted and in feeds', () => {
  const page = talksPage(catalog, 'en');
  assert.deepEqual(
    [page.newest, ...page.others].map((year) => [year?.year, year?.held]),
    [
      ['2022', 0],
      ['2021', 1],
      ['2020', 2],
    ],
  );
  assert.match(JSON.stringify(page.list.jsonLd), /"ItemList"/);
  assert.deepEqual(
    talkYears(catalog)
      .flatMap((year) => talkYearPage(catalog, year, 'en').sessions.map(({ id }) => id))
      .sort(),
    page.sessions.map(({ id }) => id).sort(),
  );
  const { list, others } = talkYearPage(catalog, '2021', 'en');
  assert.equal(list.title, 'Talks of 2021');
  assert.deepEqual(
    others.map(({ href }) => href),
    ['/en/talks/2020/', '/en/talks/2022/'],
  );
  const titles = (items: readonly { node: { id: string } }[]) => items.map(({ node }) => node.id);
  assert.ok(!titles(talkFeedItems(catalog)).includes('event:dalian-2022#ahead'));
  assert.deepEqual(titles(topicFeedItems(catalog, 'mesh')), ['event:beijing-2021#meshed']);
});
