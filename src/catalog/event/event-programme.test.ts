import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCatalog } from '#catalog/create-catalog.ts';
import { eventFile, fixtureArchive } from '#testing/fixture-archive.ts';
import { programmePage } from '../pages/entries/programme-page.ts';
import { eventProgramme } from './event-programme.ts';

const VIDEO = 'links: { video: https://example.org/v }';
const sessions = (count: number, kind: string, fields: string) =>
  Array.from(
    { length: count },
    (_, index) => `  - { id: ${kind}-${index}, title: T, kind: ${kind}${fields} }\n`,
  ).join('');

function programmeOf(talks: number) {
  const list = `sessions:\n${sessions(talks, 'talk', `, ${VIDEO}`)}${sessions(2, 'keynote', `, ${VIDEO}`)}  - { id: bare, title: T, kind: talk }\n`;
  const archive = fixtureArchive({ 'events/meet.yaml': eventFile('2024-01-01', list) });
  const catalog = createCatalog({ archive });
  const [event] = catalog.nodesOfKind('event');
  assert.ok(event);
  return { catalog, event, programme: eventProgramme(catalog, event, catalog.localeContext('en')) };
}

test('the page of an event lists all sessions of a programme of moderate length', () => {
  const { programme } = programmeOf(50);
  assert.equal(programme.sessions.length, 53);
  assert.equal(programme.whole, undefined);
});

test('of a long programme it lists the rarer kinds and the sessions without a page', () => {
  const { catalog, event, programme } = programmeOf(70);
  assert.deepEqual(
    programme.sessions.map(({ data }) => data.id),
    ['keynote-0', 'keynote-1', 'bare'],
  );
  assert.deepEqual(programme.whole, {
    href: '/en/events/meet/programme/',
    n: 73,
    others: [{ name: 'Talk', n: 71 }],
  });
  const page = programmePage(catalog, event, 'en');
  assert.equal(page.sessions.length, 73);
  assert.deepEqual(
    page.list.breadcrumbs.map(({ path }) => path),
    ['/en/', '/en/events/', '/en/events/meet/', '/en/events/meet/programme/'],
  );
});
