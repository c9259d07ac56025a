import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArchive } from '#reader/archive.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';
import { buildGraph } from '../build/build-graph.ts';
import { buildPageGraph, withLayout } from '../wire/full-graph.ts';
import { packGraph, toWeightedGraph, unpackGraph, type WireGraph } from '../wire/wire-format.ts';
import { edgeCost, nodeCost } from './edge-cost.ts';
import { pageRelationships, type Relationship, relationshipYear } from './page-projection.ts';

const person = (name: string, rest = '') =>
  `names: [{ value: ${name}, lang: en, kind: preferred }]\nidentity: editor\nsources: [s]\n${rest}listed: ${name === 'Gone' ? 'opt-out' : 'public-role'}\n`;

const FILES: Record<string, string> = {
  'sources.yml': 's: { title: S, url: "https://example.org" }\n',
  'events/meet.yaml':
    'name: M\nkind: summit\nstatus: held\nsources: [s]\ndates: 2019-06-24\npeople:\n  - { person: cat, role: attendee, affiliation: org }\n  - { person: gone, role: speaker }\n',
  'events/meet.sessions.yaml':
    'sources: [s]\nsessions:\n  - { id: talk, title: Talk, kind: talk, people: [{ person: ann }, { person: ben }], projects: [p] }\n',
  'people/ann.yaml': person('Ann', 'namesakes: [{ person: cat, difference: Another. }]\n'),
  'people/ben.yaml': person('Ben'),
  'people/cat.yaml': person('Cat'),
  'people/gone.yaml': person('Gone'),
  'projects/p.yaml': 'name: P\n',
  'organizations/org.yaml': 'name: Org\nkind: company\n',
  'posts/one.md':
    '---\ntitle: T\nsummary: S.\ndate: 2020-01-05\nlang: en\nkind: recap\nauthors: [xiangju]\nabout: [event:meet#talk]\n---\n\n[Ann](person:ann) opened it. Then [Ann](person:ann) spoke. [P](project:p) came.\n',
};
const dir = temporaryFolder(FILES);
const graph = buildGraph(readArchive(dir));
const relationships = pageRelationships(graph);
const describe = ({ a, kind, b, via }: Relationship) => [a, kind, b, ...(via ? ['in', via] : [])].join(' ');

test('sessions become relationships of their people and projects; affiliations at an event count, namesakes do not', () => {
  assert.deepEqual(relationships.map(describe), [
    'event:meet session-person person:ann in event:meet#talk',
    'event:meet session-person person:ben in event:meet#talk',
    'event:meet participant person:cat',
    'event:meet session-project project:p in event:meet#talk',
    'person:ann together person:ben in event:meet#talk',
    'person:ann talk-on project:p in event:meet#talk',
    'person:ben talk-on project:p in event:meet#talk',
    'person:cat affiliation organization:org',
    'post:one about event:meet in event:meet#talk',
    'post:one mention person:ann',
    'post:one mention project:p',
  ]);
});

test('every relationship has evidence', () => {
  for (const { edges } of relationships)
    assert.ok(edges.length > 0 && edges.every(({ evidence }) => evidence.length > 0));
});

test('the year of a relationship is that of its event, else of the subject of its post', () => {
  const years = Object.fromEntries(
    relationships.map((relationship) => [describe(relationship), relationshipYear(graph, relationship)]),
  );
  assert.equal(years['person:ann together person:ben in event:meet#talk'], 2019);
  assert.equal(years['person:cat affiliation organization:org'], 2019);
  assert.equal(years['post:one mention person:ann'], 2019);
});

test('stronger relationships cost less', () => {
  const cost = (text: string) =>
    edgeCost(relationships.find((relationship) => describe(relationship) === text) as Relationship);
  assert.equal(cost('person:ann together person:ben in event:meet#talk'), 100);
  assert.equal(cost('event:meet session-person person:ann in event:meet#talk'), 120);
  assert.equal(cost('event:meet participant person:cat'), 180);
  assert.equal(cost('post:one mention person:ann'), 270);
  assert.equal(cost('post:one mention project:p'), 300);
  const [first] = relationships;
  const doubtful = {
    ...(first as Relationship),
    edges: [{ ...(first as Relationship).edges[0], certainty: 'disputed' }],
  } as Relationship;
  assert.equal(edgeCost(doubtful), Math.round(edgeCost(first as Relationship) * 1.5));
});

test('nodes with many neighbours and people known by name only cost more', () => {
  const event = { kind: 'event', nameOnly: false } as const;
  assert.deepEqual(
    [8, 30, 80, 130].map((near) => nodeCost(event, near)),
    [80, 197, 322, 396],
  );
  assert.equal(nodeCost({ kind: 'person', nameOnly: true }, 8), 280);
});

test('equal archives give equal graphs, and packing is lossless', () => {
  const whole = withLayout(buildPageGraph(graph, relationships));
  assert.deepEqual(withLayout(buildPageGraph(graph, pageRelationships(buildGraph(readArchive(dir))))), whole);
  assert.ok(!JSON.stringify(whole).includes('gone'));
  const sorted = ({ nodes, edges }: WireGraph) => ({
    nodes,
    edges: edges.map((edge) => JSON.stringify(Object.entries(edge).sort())).sort(),
  });
  assert.deepEqual(sorted(unpackGraph(JSON.parse(JSON.stringify(packGraph(whole))))), sorted(whole));
  const { adjacency } = toWeightedGraph(whole);
  const at = (id: string) => whole.nodes.findIndex((node) => node.id === id);
  assert.deepEqual(
    adjacency[at('person:ann')]?.map(({ to }) => whole.nodes[to]?.id),
    ['post:one', 'event:meet', 'person:ben', 'project:p'],
  );
});

test('packing throws for nodes that are not sorted by kind', () => {
  const { nodes, edges: all } = withLayout(buildPageGraph(graph, relationships));
  const mixed = [nodes[0], nodes.at(-1), nodes[0]].flatMap((node) => node ?? []);
  assert.throws(() => packGraph({ nodes: mixed, edges: all }), /order of kind/);
});
