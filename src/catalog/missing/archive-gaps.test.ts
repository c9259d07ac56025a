import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventFile, personFile } from '#testing/fixture-archive.ts';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';
import { missingPage } from '../pages/missing-page.ts';

const SESSIONS = `format: in-person
venue: Hall
statistics:
  - { metric: attendees, label: People, value: 5, source: s }
  - { metric: talks, label: Talks, value: 7, source: [s, { title: T, url: "https://example.org/t" }] }
sessions:
  - { id: first, title: First, kind: talk, speakers: [Zed], links: { video: "https://example.org/v" } }
  - { id: second, title: Second, kind: talk, speakers: [Zed] }
  - { id: third, title: Third, kind: talk }
  - { id: withdrawn, title: Gone, kind: talk, status: withdrawn }
  - { id: party, title: Party, kind: social }
`;

const catalog = fixtureCatalog({
  'events/full.yaml': eventFile('2023-05-06', SESSIONS),
  'events/vague.yaml': eventFile('2022-05', 'format: online\n'),
  'events/off.yaml': eventFile('2021', 'format: in-person\n').replace('held', 'cancelled'),
  'people/known.yaml': personFile('Kim Known', 'summary: A maintainer.\n'),
  'people/nameless.yaml': personFile('Nana Only').replace('editor', 'name-only'),
  'people/zoe-marlow.yaml': personFile('Zoe Marlow'),
  'people/zoe-marlowe.yaml': personFile('Zoe Marlowe'),
  'people/hidden.yaml': personFile('Zoé Marlow').replace('public-role', 'opt-out'),
  'links.lock.yml':
    '"https://example.org/v": { status: gone, answer: 410, checked: 2026-11-01, since: 2026-11-01 }\n',
});
const gaps = catalog.gaps();
const found = (id: string) => gaps.filter((gap) => gap.id === id).map(({ kind, n }) => `${kind} ${n}`);

test('talks without a speaker or recording are counted at their event, with the line of the first', () => {
  assert.deepEqual(found('event:full').sort(), [
    'figure-with-one-source 1',
    'link-without-copy 1',
    'session-without-speaker 1',
    'session-without-video 2',
  ]);
  const silent = gaps.find(({ id, kind }) => id === 'event:full' && kind === 'session-without-speaker');
  const text = catalog.archive.entries.find(({ file }) => file === 'events/full.yaml')?.text ?? '';
  assert.match(text.split('\n')[(silent?.line ?? 0) - 1] ?? '', /id: third/);
});

test('an online event needs no venue, and a cancelled one nothing', () => {
  assert.deepEqual(found('event:vague').sort(), ['event-without-day 1', 'event-without-programme 1']);
  assert.deepEqual(found('event:off'), []);
});

test('a person without a description is a gap, unless only a name is known', () => {
  assert.ok(found('person:zoe-marlow').includes('person-without-line 1'));
  assert.deepEqual(found('person:known'), []);
  assert.deepEqual(found('person:nameless'), []);
});

test('two similar names are one gap, and whoever asked not to be shown is in none', () => {
  const pairs = gaps.filter(({ kind }) => kind === 'may-be-one-person');
  assert.deepEqual(
    pairs.map(({ id, other }) => [id, other].sort()),
    [['person:zoe-marlow', 'person:zoe-marlowe']],
  );
  assert.doesNotMatch(JSON.stringify(gaps), /hidden|Zoé/);
});

test('the page groups gaps by kind and year, newest first, each with the address of its editor', () => {
  const { sections, links } = missingPage(catalog, 'en');
  const withoutVideo = sections.find(({ kind }) => kind === 'session-without-video');
  assert.deepEqual(
    withoutVideo?.years.map(({ year }) => year),
    ['2023', '2020'],
  );
  assert.match(
    withoutVideo?.years[0]?.rows[0]?.edit ?? '',
    /\/edit\/main\/content\/events\/full\.yaml#L\d+$/,
  );
  assert.equal(links.find(({ id }) => id === 'session-without-video')?.n, withoutVideo?.n);
});
