import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCatalog } from '#catalog/create-catalog.ts';
import { crowdedEvents } from '#graph/queries/crowded-events.ts';
import { eventFile, fixtureArchive, personFile } from '#testing/fixture-archive.ts';
import { eventPage } from '../pages/entries/event-page.ts';
import { eventPeoplePage } from '../pages/entries/event-people-page.ts';
import { firstParticipants } from './event-participants.ts';

function archiveOf(count: number) {
  const ids = Array.from({ length: count }, (_, index) => `p${index}`);
  const people = ids.map((id) => `  - { person: ${id}, role: speaker }\n`).join('');
  const files = Object.fromEntries(ids.map((id) => [`people/${id}.yaml`, personFile(id)]));
  const archive = fixtureArchive({
    ...files,
    'events/meet.yaml': eventFile('2024-01-01', `people:\n${people}`),
  });
  const catalog = createCatalog({ archive });
  const [event] = catalog.nodesOfKind('event');
  assert.ok(event);
  return { catalog, event };
}

test('the page of an event lists all of 24 people', () => {
  const { catalog, event } = archiveOf(24);
  const { participants, everyone } = eventPage(catalog, event, 'en');
  assert.equal(participants[0]?.parts.length, 24);
  assert.equal(everyone, undefined);
  assert.deepEqual(crowdedEvents(catalog.graph), []);
});

test('of more people it lists the first, says how many there are, and leads to everyone', () => {
  const { catalog, event } = archiveOf(25);
  const { participants, everyone } = eventPage(catalog, event, 'en');
  assert.deepEqual([participants[0]?.parts.length, participants[0]?.n], [12, 25]);
  assert.equal(everyone, '/en/events/meet/people/');
  assert.deepEqual(crowdedEvents(catalog.graph), ['event:meet']);
  const page = eventPeoplePage(catalog, event, 'en');
  assert.equal(page.participants[0]?.parts.length, 25);
  assert.equal(page.list.breadcrumbs.at(-1)?.path, everyone);
});

test('groups after the first people are left out', () => {
  const group = (count: number) => ({ parts: Array.from({ length: count }, () => ({})) as never[] });
  const lengths = firstParticipants([group(2), group(3), group(1)], 4).map(({ parts }) => parts.length);
  assert.deepEqual(lengths, [2, 2]);
});
