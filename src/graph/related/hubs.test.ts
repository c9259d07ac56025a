import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventFile, fixtureArchive, organizationFile } from '#testing/fixture-archive.ts';
import { buildGraph } from '../build/build-graph.ts';
import { createRelatedQuery } from './related.ts';

const ofFirm = (name: string) =>
  `name: ${name}\nkind: software\norganizations: [{ organization: firm, role: origin }]\nsources: [s]\n`;
const talks = (...rows: string[]) =>
  `sessions:\n${rows.map((row) => `  - { ${row}, kind: talk, source: s }\n`).join('')}`;
const graph = buildGraph(
  fixtureArchive({
    'organizations/firm.yaml': organizationFile('Firm'),
    'projects/mesh.yaml': ofFirm('Mesh'),
    'projects/probe.yaml': ofFirm('Probe'),
    'projects/boat.yaml': ofFirm('Boat'),
    'events/meet.yaml': eventFile('2024-05-01', talks('id: a, title: A, projects: [mesh, probe]')),
  }),
);
const relatedTo = createRelatedQuery(graph);

test('one company alone relates no projects, one talk does', () => {
  assert.deepEqual(
    relatedTo('project:mesh').items.map(({ id }) => id),
    ['project:probe'],
  );
  assert.deepEqual(relatedTo('project:boat').items, []);
});
