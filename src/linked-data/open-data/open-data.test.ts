import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { buildGraph } from '#graph/build/build-graph.ts';
import { site } from '#site.ts';
import { fixtureArchive } from '#testing/fixture-archive.ts';
import { OPEN_DATA_FILES } from '#testing/fixture-open-data.ts';
import { archiveFiles, entryFiles } from './files.ts';
import { createOpenData, nodeOpenData } from './open-data.ts';
import { openDataJsonSchema } from './records/schema.ts';

const archive = fixtureArchive(OPEN_DATA_FILES);
const graph = buildGraph(archive);
const data = createOpenData(graph, archive.sources);
const texts = Object.fromEntries(
  Object.entries({ ...archiveFiles(data), ...entryFiles(graph, data) }).map(([name, make]) => [name, make()]),
);
const text = (name: string) => texts[name] ?? assert.fail(name);

test('the fixture has no findings', () => assert.deepEqual(archive.findings, []));

test('no file contains a person who opted out or a name that pages do not show', () => {
  for (const [name, content] of Object.entries(texts))
    assert.doesNotMatch(content, /person:gone|Vanished|ann-hidden|Anne-Never|Misspelt/, name);
});

test('every JSON file is valid by the JSON Schema, which allows no other fields', () => {
  const schema = openDataJsonSchema(`${site.origin}/data/v1/xiangju.schema.json`);
  const fits = new Ajv2020({ allErrors: true, formats: { uri: /^https?:/ } }).compile(schema);
  const files = Object.keys(texts).filter((name) => /(?<!\.schema|\.csl)\.json$/.test(name));
  assert.ok(files.length > 5);
  for (const name of files)
    assert.ok(fits(JSON.parse(text(name))), `${name}: ${JSON.stringify(fits.errors)}`);
  assert.equal(fits({ ...JSON.parse(text('xiangju.json')), more: 1 }), false);
});

test('the file of an event has its sessions and their edges', () => {
  const { nodes, edges, sources } = nodeOpenData('event:first', data);
  assert.deepEqual(
    nodes.map(({ id }) => id),
    ['event:first', 'event:first#talk'],
  );
  assert.ok(edges.some(({ from, to }) => from === 'event:first#talk' && to === 'person:ben'));
  assert.deepEqual(Object.keys(sources), ['s']);
});

test('an entry has its files under its former ids too', () => {
  assert.equal(text('projects/before.json'), text('projects/p.json'));
});

test('a disputed stage is published with the counter-statement of each other source', () => {
  const { nodes, sources } = JSON.parse(text('projects/p.json'));
  assert.deepEqual(nodes[0].maturity, [
    {
      stage: 'graduated',
      from: '2021-11-11',
      otherwise: [
        { says: 'A day later.', source: 'Letter' },
        { says: 'A day later.', source: 's' },
      ],
      sources: ['s'],
    },
  ]);
  assert.deepEqual(Object.keys(sources), ['Letter', 's']);
});

test('topics and places are rows by id, in the file of an entry those that it names', () => {
  const source = 'source: s }';
  const files = {
    'topics.yml': `net: { name: Net, summary: Wide., ${source}\nmesh: { name: Mesh, parent: net, tags: [m], summary: Narrow., ${source}\nidle: { name: Idle, summary: None., ${source}\n`,
    'places.yml': `suva: { name: Suva, country: FJ, coordinates: [-18.1, 178.4], ${source}\nnadi: { name: Nadi, country: FJ, coordinates: [-17.8, 177.4], ${source}\n`,
    'events/day.yaml': `name: Day\nkind: meetup\nstatus: held\ndates: 2020-05-01\nplace: suva\ntopics: [net]\nsources: [s]\nsessions:\n  - { id: talk, title: Talk, kind: talk, topics: [mesh], languages: [en] }\n`,
  };
  const small = fixtureArchive(files);
  assert.deepEqual(small.findings, []);
  const archiveGraph = buildGraph(small);
  const all = createOpenData(archiveGraph, small.sources);
  assert.deepEqual(Object.keys(all.topics), ['net', 'mesh', 'idle']);
  assert.equal(all.topics['mesh']?.parent, 'net');
  assert.equal('tags' in (all.topics['mesh'] ?? {}), false);
  const one = nodeOpenData('event:day', all);
  assert.deepEqual([Object.keys(one.topics), Object.keys(one.places)], [['net', 'mesh'], ['suva']]);
  const written = JSON.parse(archiveFiles(all)['xiangju.json']?.() ?? '');
  assert.deepEqual(written.places.suva.coordinates, [-18.1, 178.4]);
  const rdf = archiveFiles(all)['xiangju.nq']?.() ?? '';
  const page = (path: string) => `<${site.origin}/en/${path}>`;
  assert.ok(
    rdf.includes(
      `${page('topics/mesh/#topic')} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/DefinedTerm>`,
    ),
  );
  assert.ok(rdf.includes(`#widerTopic> ${page('topics/net/#topic')}`));
  assert.ok(
    rdf.includes(`${page('events/day/#event')} <http://schema.org/location> ${page('places/suva/#place')}`),
  );
  assert.ok(rdf.includes(`<http://schema.org/inLanguage> "en"`));
});
