import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventFile, fixtureArchive, personFile } from '#testing/fixture-archive.ts';
import { buildGraph } from '../build/build-graph.ts';
import { encounters, largeEventsAttended } from './encounters.ts';

const people = ['ann', 'ben', 'cho', 'dan', 'eve', 'fay'];
const archive = fixtureArchive({
  ...Object.fromEntries(people.map((id) => [`people/${id}.yaml`, personFile(id)])),
  'events/large.yaml': eventFile(
    '2019-06-24',
    'people:\n  - { person: ann, role: co-chair }\n  - { person: dan, role: programme-committee }\n  - { person: eve, role: attendee }\nstatistics: [{ metric: attendees, label: there, value: 3500 }]\n',
  ),
  'events/large.sessions.yaml': [
    'sources: [s]',
    'sessions:',
    '  - { id: panel, title: P, kind: panel, people: [{ person: ann }, { person: ben }] }',
    '  - { id: talk, title: T, kind: talk, people: [{ person: ann }, { person: cho }] }',
    '  - { id: other, title: O, kind: talk, people: [{ person: fay }] }\n',
  ].join('\n'),
  'events/small.yaml': eventFile(
    '2020-06-24',
    'people:\n  - { person: ann, role: speaker }\n  - { person: ben, role: speaker }\n  - { person: fay, role: organizer }\n  - { person: eve, role: attendee }\n',
  ),
  'posts/one.md':
    '---\ntitle: T\nsummary: S.\ndate: 2020-01-05\nlang: en\nkind: recap\nauthors: [xiangju]\nabout: [event:large]\nsource: { title: T, authors: [person:ann, person:cho] }\n---\n\nText.\n',
});
const graph = buildGraph(archive);

test('the fixture has no findings', () => assert.deepEqual(archive.findings, []));

test('encounters have one of four types, the closest first, with the edges of both people', () => {
  const peopleMet = encounters(graph, 'person:ann');
  assert.deepEqual(
    peopleMet.map(({ person, type, places }) => [person, type, places.map(({ place }) => place)]),
    [
      ['person:cho', 'byline', ['post:one', 'event:large#talk']],
      ['person:ben', 'panel', ['event:large#panel', 'event:small']],
      ['person:dan', 'event', ['event:large']],
      ['person:fay', 'event', ['event:small']],
    ],
  );
  const [mine, theirs] = peopleMet[1]?.places[0]?.edges ?? [];
  assert.deepEqual([mine?.to, theirs?.to], ['person:ann', 'person:ben']);
});

test('being at a large event is not an encounter, nor is attending a small one', () => {
  assert.deepEqual(encounters(graph, 'person:eve'), []);
  assert.deepEqual(largeEventsAttended(graph, 'person:eve'), [{ event: 'event:large', others: 5 }]);
});
