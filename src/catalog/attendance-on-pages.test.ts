import assert from 'node:assert/strict';
import { test } from 'node:test';
import { icsCalendar } from '#feeds/calendar.ts';
import { edgesCsv } from '#linked-data/open-data/formats/csv.ts';
import { createOpenData } from '#linked-data/open-data/open-data.ts';
import { eventFile, fixtureArchive, personFile } from '#testing/fixture-archive.ts';
import { createCatalog } from './create-catalog.ts';
import { linkPreview } from './link-preview.ts';
import { eventPage } from './pages/entries/event-page.ts';
import { personPage } from './pages/entries/person-page.ts';
import { sessionPage } from './pages/entries/session-page.ts';
import { homePage } from './pages/home-page.ts';
import { nodeDetailFile } from './relationships/node-detail.ts';

const people = (...rows: string[]) => `people:\n${rows.map((row) => `  - { ${row} }\n`).join('')}`;
const cancelled = (file: string) => file.replace('status: held', 'status: cancelled');
const archive = fixtureArchive({
  'people/lin.yaml': personFile('Lin'),
  'people/chen.yaml': personFile('Chen'),
  'people/film.yaml': personFile('Film'),
  'events/held.yaml': eventFile(
    '2025-03-08',
    `format: in-person\n${people('person: lin, role: speaker')}sessions:\n  - { id: talk, title: T, kind: talk, people: [{ person: lin }, { person: film, presence: recorded }], source: s }\n`,
  ),
  'events/off.yaml': cancelled(
    eventFile('2026-03-14', people('person: lin, role: speaker', 'person: chen, role: speaker')),
  ),
});
const catalog = createCatalog({ archive });
const en = catalog.localeContext('en');
const eventOf = (slug: string) => {
  const node = catalog.nodesOfKind('event').find((event) => event.slug === slug);
  assert.ok(node);
  return node;
};
const personOf = (slug: string) => {
  const node = catalog.nodesOfKind('person').find((person) => person.slug === slug);
  assert.ok(node);
  return personPage(catalog, node, 'en');
};

test('the page of a cancelled event says so first, counts nobody and lists who was announced', () => {
  const page = eventPage(catalog, eventOf('off'), 'en');
  assert.equal(page.entry.status, 'This event was cancelled and did not take place.');
  assert.match(page.entry.description, /^This event was cancelled/);
  assert.match(page.entry.search.summary, /^This event was cancelled/);
  assert.deepEqual([page.attendeeCount, page.participants, page.poster], [0, [], undefined]);
  assert.equal(page.missedTitle, en.t('event.announced'));
  assert.deepEqual(
    page.missed.map(({ title, parts }) => [title, parts.map(({ id }) => id)]),
    [['Announced', ['person:lin', 'person:chen']]],
  );
  const chinese = eventPage(catalog, eventOf('off'), 'zh-hans');
  assert.equal(chinese.entry.status, '这场活动已取消，没有举行。');
  const [jsonLd] = page.entry.jsonLd['@graph'] as unknown as Record<string, unknown>[];
  assert.equal(jsonLd?.['eventStatus'], 'https://schema.org/EventCancelled');
  assert.equal(jsonLd?.['performer'], undefined);
});

test('lists, previews and calendars say that an event was cancelled', () => {
  assert.equal(en.listed('event:off').text, 'E (cancelled)');
  assert.equal(en.status('event:held'), undefined);
  assert.match(linkPreview(catalog, 'event:off', en).line, /^This event was cancelled/);
  const ics = icsCalendar('x', [eventOf('off')], [en]);
  assert.match(ics, /STATUS:CANCELLED/);
  assert.match(ics, /SUMMARY:E \(cancelled\)/);
});

test('the page of a person counts only where they were, and says how else they are listed', () => {
  const lin = personOf('lin');
  assert.deepEqual(
    lin.gatherings.map(({ event }) => event),
    ['event:held'],
  );
  assert.deepEqual(lin.encounters, []);
  assert.deepEqual(
    personOf('film').missed.map(({ title, ends }) => [title, ends.map(({ id }) => id)]),
    [['Took part by recording', ['event:held']]],
  );
  assert.equal(en.summary('person:film'), undefined);
  assert.equal(en.summary('person:lin')?.text, en.t('preview.gatherings', { n: 1 }));
});

test('a session lists those who were not there apart', () => {
  const [session] = catalog.nodesOfKind('session');
  assert.ok(session);
  assert.deepEqual(
    sessionPage(catalog, session, 'en').people.map(({ title, ends }) => [title, ends.map(({ id }) => id)]),
    [
      ['Speaker', ['person:lin']],
      ['Took part by recording', ['person:film']],
    ],
  );
});

test('the home page counts events that were held and people who were there', () => {
  const page = homePage(catalog, 'en');
  assert.deepEqual(
    page.counts.map(({ kind, n }) => [kind, n]),
    [
      ['event', 1],
      ['person', 3],
    ],
  );
  assert.deepEqual(page.people, [{ id: 'person:lin', count: 1 }]);
});

test('no path passes a participation of somebody who was not there, and its sentence says so', () => {
  const film = nodeDetailFile(catalog, { id: 'person:film', kind: 'person' }, en).relationships;
  assert.deepEqual(
    film.map(({ to, presence, cost }) => [to, presence, cost]),
    [['event:held', 'recorded', 9999]],
  );
  const text = film[0]?.sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  assert.match(text ?? '', /^Film took part in E by recording/);
});

test('the open data has presence, and RDF does not say that somebody was there who was not', () => {
  const data = createOpenData(catalog.graph, archive.sources);
  const rows = data.edges.filter(({ presence }) => presence !== undefined);
  assert.deepEqual(
    rows.map(({ from, to, presence, attended, roleGroup }) => [from, to, presence, attended, roleGroup]),
    [
      ['event:held', 'person:lin', 'in-person', true, 'speakers'],
      ['event:held#talk', 'person:lin', 'in-person', true, 'speakers'],
      ['event:held#talk', 'person:film', 'recorded', false, 'speakers'],
      ['event:off', 'person:lin', 'announced', false, 'speakers'],
      ['event:off', 'person:chen', 'announced', false, 'speakers'],
    ],
  );
  assert.match(edgesCsv(data), /,stated,1,recorded,false,speakers/);
});
