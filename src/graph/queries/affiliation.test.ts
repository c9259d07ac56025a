import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventFile, fixtureArchive, organizationFile, personFile } from '#testing/fixture-archive.ts';
import { buildGraph } from '../build/build-graph.ts';
import { affiliationsAt, latestAffiliation } from './affiliation.ts';

const archive = fixtureArchive({
  'sources.yml': 's: { title: S, url: "https://example.org" }\nother: { title: Other }\n',
  'organizations/old.yaml': organizationFile('Old'),
  'organizations/new.yaml': organizationFile('New'),
  'organizations/club.yaml': organizationFile('Club'),
  'people/ann.yaml': personFile(
    'Ann',
    [
      'affiliations:',
      '  - { organization: old, from: 2018, until: 2020-05 }',
      '  - { organization: club, asOf: 2019 }',
      '  - organization: new',
      '    asOf: 2023-09',
      '    disputedBy: [{ says: She was still at Old., source: other }]\n',
    ].join('\n'),
  ),
  'events/first.yaml': eventFile('2019-06-24'),
  'events/second.yaml': eventFile(
    '2021-06-24',
    'people:\n  - { person: ann, role: speaker, affiliation: new }\n',
  ),
  'events/early.yaml': eventFile('2018-03-01'),
  'events/inside.yaml': eventFile('2021-06-24', 'partOf: second\n'),
  'events/third.yaml': eventFile('2023-09-26/2023-09-28'),
});
const graph = buildGraph(archive);
const held = (event: string) =>
  affiliationsAt(graph, 'person:ann', `event:${event}`).map(({ organization, reliability }) => [
    organization,
    reliability,
  ]);

test('the fixture has no findings', () => assert.deepEqual(archive.findings, []));

test('an affiliation holds in its period, and for the whole year where only the year is reliability', () => {
  assert.deepEqual(held('first'), [
    ['organization:old', 'in-period'],
    ['organization:club', 'in-year'],
  ]);
  assert.deepEqual(held('third'), [['organization:new', 'in-period']]);
});

test('a period that begins or ends in the year of the event, on an unreliability day, gives in-year', () => {
  assert.deepEqual(held('early'), [['organization:old', 'in-year']]);
});

test('an affiliation stated at an event is an edge of the person, and holds at the parts of the event', () => {
  assert.deepEqual(held('second'), [['organization:new', 'at-event']]);
  assert.deepEqual(held('inside'), [['organization:new', 'at-event']]);
  const stated = (graph.into.get('organization:new') ?? []).map(({ from, relation, qualifiers }) => [
    from,
    relation,
    qualifiers.at,
  ]);
  assert.deepEqual(stated, [
    ['person:ann', 'affiliation', 'event:second'],
    ['person:ann', 'affiliation', undefined],
  ]);
});

test('an edge on which sources disagree is disputed and has the counter-statements with their evidence', () => {
  const [edge] = (graph.out.get('person:ann') ?? []).filter(({ disputedBy }) => disputedBy);
  assert.equal(edge?.certainty, 'disputed');
  assert.deepEqual(edge?.disputedBy, [
    {
      says: 'She was still at Old.',
      evidence: [{ type: 'source', id: 'other', source: { title: 'Other' } }],
    },
  ]);
});

test('the latest affiliation is that of which the sources know last', () => {
  assert.equal(latestAffiliation(graph, 'person:ann'), 'organization:new');
  assert.equal(latestAffiliation(graph, 'organization:old'), undefined);
});
