import assert from 'node:assert/strict';
import { test } from 'node:test';
import { icsCalendar } from '#feeds/calendar.ts';
import { rssFeed } from '#feeds/rss.ts';
import { eventFile, personFile } from '#testing/fixture-archive.ts';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';
import type { NodeOf } from './catalog.ts';
import { eventPage } from './pages/entries/event-page.ts';
import { personPage } from './pages/entries/person-page.ts';
import { seriesPage } from './pages/entries/series-page.ts';
import { sessionPage } from './pages/entries/session-page.ts';
import { cardPages } from './pages/social-cards.ts';

const SPEAKER = 'series: s\npeople: [{ person: lin, role: speaker }]\n';
const eventWith = (status: string, dates: string) =>
  eventFile(dates, SPEAKER).replace('held', status).replace('name: E', `name: ${status}`);
const catalog = fixtureCatalog({
  'people/lin.yaml': personFile('Lin'),
  'people/ill.yaml': personFile('Ill'),
  'people/doubted.yaml': personFile('Doubted'),
  'series/s.yaml': 'name: S\nkind: meetup\nsources: [s]\n',
  'events/held.yaml': eventFile(
    '2024-03-08',
    `format: in-person\n${SPEAKER}sessions:
  - { id: gone, title: Gone, kind: talk, status: withdrawn, people: [{ person: ill }], source: s }
  - id: said
    title: Said
    kind: talk
    source: s
    people:
      - person: doubted
        presence: in-person
        disputedBy: [{ says: did not come, presence: absent, source: s }]
`,
  ),
  'events/cancelled.yaml': eventWith('cancelled', '2025-03-08'),
  'events/postponed.yaml': eventWith('postponed', '2025-04-08'),
  'events/planned.yaml': eventWith('planned', '2099-03-08'),
});
const en = catalog.localeContext('en');
const nodeOf = <K extends 'event' | 'person' | 'session' | 'series'>(kind: K, id: string): NodeOf<K> => {
  const node = catalog.graph.nodes.get(id);
  assert.equal(node?.kind, kind);
  return node as NodeOf<K>;
};
const personOf = (slug: string) => personPage(catalog, nodeOf('person', `person:${slug}`), 'en');

/** What is said of each status: the first line of the page, the word in lists, schema.org's, iCalendar's. */
const STATUSES = [
  ['cancelled', /^This event was cancelled/, 'cancelled', 'EventCancelled', 'CANCELLED'],
  ['postponed', /^This event was postponed/, 'postponed', 'EventPostponed', 'CANCELLED'],
  ['planned', /^Only announcements of this event are known/, 'announced', 'EventScheduled', 'TENTATIVE'],
] as const;

for (const [status, line, word, schemaOrg, calendar] of STATUSES)
  test(`an event that is ${status} says so on its page, in lists, feed, calendar, card and JSON-LD`, () => {
    const event = nodeOf('event', `event:${status}`);
    const { entry, attendeeCount } = eventPage(catalog, event, 'en');
    assert.match(entry.status ?? '', line);
    assert.match(entry.description, line);
    assert.equal(attendeeCount, 0);
    assert.match(JSON.stringify(entry.jsonLd), new RegExp(`"eventStatus":"https://schema.org/${schemaOrg}"`));
    assert.doesNotMatch(JSON.stringify(entry.jsonLd), /"performer"/);
    assert.equal(en.listed(event.id).text, `${status} (${word})`);
    assert.match(rssFeed(catalog.graph, en, { topic: event }).title, new RegExp(`\\(${word}\\)`));
    const ics = icsCalendar('x', [event], [en]);
    assert.match(ics, new RegExp(`STATUS:${calendar}`));
    assert.match(ics, new RegExp(`SUMMARY:${status} \\(${word}\\)`));
    const cards = cardPages(catalog).filter(({ node, context }) => node?.id === event.id && context === en);
    assert.deepEqual(
      cards.map(({ kicker }) => kicker.startsWith(word)),
      [true],
    );
  });

test('the JSON-LD of an event that was held has its attendance mode and who spoke', () => {
  const json = JSON.stringify(eventPage(catalog, nodeOf('event', 'event:held'), 'en').entry.jsonLd);
  assert.match(json, /"eventAttendanceMode":"https:\/\/schema.org\/OfflineEventAttendanceMode"/);
  assert.match(json, /"eventStatus":"https:\/\/schema.org\/EventScheduled"/);
});

test('only editions that took place are counted, and all are listed', () => {
  const page = seriesPage(catalog, nodeOf('series', 'series:s'), 'en');
  assert.equal(page.events.length, 4);
  assert.deepEqual(
    page.counts.map(({ text }) => text),
    ['1 event'],
  );
  assert.equal(personOf('lin').gatherings.length, 1);
});

test('who withdrew, and who by another source did not come, was not there and met nobody', () => {
  for (const slug of ['ill', 'doubted']) {
    const page = personOf(slug);
    assert.deepEqual(page.gatherings, [], slug);
    assert.deepEqual(page.encounters, [], slug);
  }
  const session = nodeOf('session', 'event:held#gone');
  const { entry } = sessionPage(catalog, session, 'en');
  assert.match(JSON.stringify(entry.jsonLd), /"eventStatus":"https:\/\/schema.org\/EventCancelled"/);
  assert.equal(en.status(session.id), 'withdrawn');
});
