import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCatalog } from '#catalog/create-catalog.ts';
import { eventFile, fixtureArchive, personFile } from '#testing/fixture-archive.ts';
import { mainEvents } from './event-groups.ts';

const event = (year: number, kind: string, people: readonly string[]) =>
  eventFile(
    `${year}-01-01`,
    `people: [${people.map((person) => `{ person: ${person}, role: speaker }`).join(', ')}]\n`,
  ).replace('kind: meetup', `kind: ${kind}`);

test('the main events are conferences that a post covers, with most people, newest first', () => {
  const post = `---\ntitle: Recap\nlang: en\ndate: 2024-01-02\nsummary: S.\nkind: recap\nauthors: [xiangju]\nabout: [event:small, event:middle, event:large, event:meetup]\n---\n\nText.\n`;
  const archive = fixtureArchive({
    'people/ann.yaml': personFile('Ann'),
    'people/bo.yaml': personFile('Bo'),
    'events/small.yaml': event(2023, 'conference', []),
    'events/middle.yaml': event(2019, 'summit', ['ann']),
    'events/large.yaml': event(2021, 'conference', ['ann', 'bo']),
    'events/meetup.yaml': event(2022, 'meetup', ['ann', 'bo']),
    'events/untold.yaml': event(2022, 'conference', ['ann', 'bo']),
    'posts/recap.md': post,
  });
  const catalog = createCatalog({ archive });
  assert.deepEqual(
    mainEvents(catalog, 2).map(({ id }) => id),
    ['event:large', 'event:middle'],
  );
});
