import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventFile, fixtureArchive, personFile } from '#testing/fixture-archive.ts';
import { buildGraph } from '../build/build-graph.ts';
import { editionDiff } from '../editions/edition-diff.ts';
import { isAttended, isParticipation } from './attendance.ts';
import { encounters } from './encounters.ts';
import { attendances, gatheringsAttended, participants } from './participants.ts';

const speakers = (...rows: string[]) => `people:\n${rows.map((row) => `  - { ${row} }\n`).join('')}`;
const archive = fixtureArchive({
  ...Object.fromEntries(
    ['lin', 'chen', 'film', 'remote', 'lost'].map((id) => [`people/${id}.yaml`, personFile(id)]),
  ),
  'series/harbour.yaml': 'name: Harbour\nkind: meetup\nsources: [s]\n',
  'events/held-2025.yaml': eventFile(
    '2025-03-08',
    `series: harbour\n${speakers(
      'person: lin, role: speaker',
      'person: chen, role: host',
      'person: film, role: speaker, presence: recorded',
      'person: remote, role: speaker, presence: remote',
      'person: lost, role: speaker, disputedBy: [{ says: did not come, presence: absent, source: s }]',
    )}sessions:
  - { id: talk, title: T, kind: talk, people: [{ person: lin }, { person: film }], source: s }
  - { id: gone, title: G, kind: talk, status: withdrawn, people: [{ person: lin }, { person: chen }], source: s }
`,
  ),
  'events/cancelled-2026.yaml': eventFile(
    '2026-03-14',
    `series: harbour\n${speakers('person: lin, role: speaker', 'person: chen, role: speaker')}`,
  ).replace('status: held', 'status: cancelled'),
  'events/postponed-2026.yaml': eventFile(
    '2026-05-02',
    `series: harbour\n${speakers('person: lin, role: speaker', 'person: chen, role: host')}`,
  ).replace('status: held', 'status: postponed'),
  'events/online-2026.yaml': eventFile(
    '2026-06-01',
    `format: online\nseries: harbour\n${speakers('person: chen, role: speaker', 'person: film, role: speaker')}sessions:\n  - { id: pair, title: P, kind: panel, people: [{ person: chen }, { person: lin }], source: s }\n`,
  ),
  'posts/recap.md':
    '---\ntitle: T\nsummary: S.\ndate: 2026-11-21\nlang: en\nkind: recap\nauthors: [xiangju]\nabout: [event:online-2026]\n---\n\nAt the [event](event:online-2026) a film of [Lin](person:lin "speaker at event:online-2026, recorded") was shown.\n',
});
const graph = buildGraph(archive);

/** `place person presence`, with `+` where the person counts as having been there. */
const rows = graph.edges
  .filter(isParticipation)
  .map((edge) => {
    const place = edge.from.replace('event:', '');
    return `${place} ${edge.to.slice(7)} ${edge.qualifiers.presence}${isAttended(graph, edge) ? ' +' : ''}`;
  })
  .sort();

test('the fixture has no findings', () => assert.deepEqual(archive.findings, []));

test('every participation has a presence, stated or from the event, and only those who were there count', () => {
  assert.deepEqual(rows, [
    'cancelled-2026 chen announced',
    'cancelled-2026 lin announced',
    'held-2025 chen in-person +',
    'held-2025 film recorded',
    'held-2025 lin in-person +',
    'held-2025 lost in-person',
    'held-2025 remote remote',
    'held-2025#gone chen announced',
    'held-2025#gone lin announced',
    // Stated at the event, which holds in its sessions.
    'held-2025#talk film recorded',
    'held-2025#talk lin in-person +',
    'online-2026 chen remote +',
    'online-2026 film remote +',
    'online-2026 lin recorded',
    'online-2026#pair chen remote +',
    'online-2026#pair lin recorded',
    'postponed-2026 chen announced',
    'postponed-2026 lin announced',
  ]);
});

test('nobody met anybody at an event that was not held, by a recording, or in a withdrawn session', () => {
  const peopleMet = (person: string) =>
    encounters(graph, `person:${person}`).map(
      (one) => `${one.person} ${one.places.map(({ place }) => place)}`,
    );
  assert.deepEqual(peopleMet('lin'), ['person:chen event:held-2025']);
  assert.deepEqual(peopleMet('film'), []);
  assert.deepEqual(peopleMet('lost'), []);
  assert.equal(participants(graph, 'event:cancelled-2026').length, 2);
  assert.deepEqual(attendances(graph, 'event:cancelled-2026'), []);
  assert.deepEqual(
    [...new Set(gatheringsAttended(graph, 'person:lin').map(({ event }) => event))],
    ['event:held-2025'],
  );
});

test('editions are compared by those who were there', () => {
  const diff = editionDiff(graph, 'event:online-2026');
  assert.equal(diff?.earlier, 'event:held-2025');
  assert.deepEqual(
    diff?.returning.map(({ person }) => person),
    ['person:chen'],
  );
  assert.deepEqual(
    diff?.firstTime.map(({ person }) => person),
    ['person:film'],
  );
  assert.equal(editionDiff(graph, 'event:cancelled-2026'), undefined);
});
