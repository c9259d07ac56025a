import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventFile, fixtureArchive, organizationFile, personFile } from '#testing/fixture-archive.ts';
import { buildGraph } from '../build/build-graph.ts';
import { editionDiff } from './edition-diff.ts';

const at = (...people: string[]) => `series: k\npeople:\n${people.map((row) => `  - { ${row} }\n`).join('')}`;
const attendees = (rest: string) => `  - { metric: attendees, label: there, ${rest} }\n`;
const people = Object.fromEntries(
  ['ann', 'ben', 'cho', 'dan'].map((id) => [`people/${id}.yaml`, personFile(id)]),
);
const archive = fixtureArchive({
  ...people,
  'series/k.yaml': 'name: K\nkind: conference\n',
  'organizations/old.yaml': organizationFile('Old'),
  'organizations/old-cloud.yaml': organizationFile('Old Cloud', 'parent: old\n'),
  'organizations/new.yaml': organizationFile('New'),
  'projects/up.yaml':
    'name: Up\nsources: [s]\nmaturity:\n  - { stage: sandbox, from: 2018-01-01 }\n  - { stage: incubating, from: 2020-05 }\n',
  'projects/same.yaml': 'name: Same\nsources: [s]\nmaturity:\n  - { stage: sandbox, from: 2018-01-01 }\n',
  'events/one.yaml': eventFile(
    '2018-06-24',
    at('person: ann, role: speaker, affiliation: old', 'person: cho, role: speaker'),
  ),
  'events/two.yaml': eventFile(
    '2019-06-24',
    `${at('person: ben, role: speaker, affiliation: old', 'person: dan, role: organizer')}statistics:\n${attendees('value: 3000')}${attendees('value: 3500, scope: registered')}`,
  ),
  'events/off.yaml':
    'name: Off\nkind: meetup\nseries: k\nstatus: cancelled\nsources: [s]\ndates: 2020-06-24\n',
  'events/three.yaml': eventFile(
    '2021-06-24',
    `${at('person: ann, role: speaker, affiliation: new', 'person: ben, role: host, affiliation: old-cloud')}statistics:\n${attendees('value: 800')}  - { metric: talks, label: talks, value: 9 }\n`,
  ),
  'events/three.sessions.yaml':
    'sources: [s]\nsessions: [{ id: t, title: T, kind: talk, projects: [up, same], people: [{ person: cho }] }]\n',
});
const graph = buildGraph(archive);
const diff = editionDiff(graph, 'event:three');
const names = (list: readonly { person: string }[] | undefined) => list?.map(({ person }) => person);

test('the fixture has no findings', () => assert.deepEqual(archive.findings, []));

test('an edition is compared with the last one that was held', () => {
  assert.equal(diff?.earlier, 'event:two');
  assert.equal(editionDiff(graph, 'event:one'), undefined);
  assert.equal(editionDiff(graph, 'event:off'), undefined);
});

test('people are returning, back after a gap, or new', () => {
  assert.deepEqual(names(diff?.returning), ['person:ben']);
  assert.deepEqual(names(diff?.afterGap), ['person:ann', 'person:cho']);
  assert.deepEqual(
    diff?.afterGap.map(({ before }) => before?.event),
    ['event:one', 'event:one'],
  );
  assert.deepEqual(names(editionDiff(graph, 'event:two')?.firstTime), ['person:ben', 'person:dan']);
  assert.equal(diff?.notRecorded, 1);
});

test('a change of employer needs employers at both events; a subsidiary counts as its parent', () => {
  assert.deepEqual(
    diff?.employerChanges.map(({ person, last, before, now }) => [
      person,
      last,
      before[0]?.organization,
      now[0]?.organization,
    ]),
    [['person:ann', 'event:one', 'organization:old', 'organization:new']],
  );
});

test('a stage change lies between the first day of one edition and the last day of the other', () => {
  assert.deepEqual(
    diff?.stageChanges.map(({ project, before, now }) => [project, before?.stage, now.stage]),
    [['project:up', 'sandbox', 'incubating']],
  );
});

test('figures are compared by metric, contradictions included; a metric of one edition only is left out', () => {
  assert.deepEqual(
    diff?.figures.map(({ metric, sides }) => [
      metric,
      sides.map(({ event, figures }) => [event, figures.length]),
    ]),
    [
      [
        'attendees',
        [
          ['event:two', 2],
          ['event:three', 1],
        ],
      ],
    ],
  );
});
