import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventFile, fixtureArchive, personFile } from '#testing/fixture-archive.ts';
import { buildGraph } from './build-graph.ts';

const POST =
  '---\ntitle: T\nsummary: S.\ndate: 2020-01-05\nlang: en\nkind: recap\nauthors: [person:gone]\nabout: [person:gone]\nsource: { title: N, authors: [person:gone] }\n---\n\n[Ann](person:ann) met [him](person:gone) there.\n';
const archive = fixtureArchive({
  'people/gone.yaml': personFile('Gone').replace('public-role', 'opt-out'),
  'people/ann.yaml': personFile('Ann', 'namesakes: [{ person: gone, difference: other }]\n'),
  'events/one.yaml': eventFile(
    '2019-06-24',
    'people: [{ person: gone, role: speaker }, { person: ann, role: host }]\nsessions:\n  - { id: t, title: T, kind: talk, people: [{ person: gone }], projects: [] }\n',
  ),
  'posts/a.md': POST,
});

test('no data of the graph refers to a person who opted out', () => {
  assert.deepEqual(archive.findings, []);
  const { nodes, edges, texts } = buildGraph(archive);
  assert.doesNotMatch(JSON.stringify([[...nodes.values()], edges, [...texts]]), /gone|Gone/);
  const event = nodes.get('event:one');
  assert.ok(event?.kind === 'event');
  assert.deepEqual(event.data.people, [{ person: 'ann', role: 'host' }]);
});
