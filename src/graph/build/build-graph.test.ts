import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Archive, readArchive } from '#reader/archive.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';
import { mentionBacklinks } from '../queries/backlinks.ts';
import { gatherings, participants } from '../queries/participants.ts';
import { previousSlugs } from '../queries/previous-ids.ts';
import { createRelatedQuery } from '../related/related.ts';
import { buildGraph } from './build-graph.ts';

const event = (rest: string) => `name: E\nkind: summit\nstatus: held\nsources: [s]\n${rest}`;
const person = (name: string, rest = '') =>
  `names: [{ value: ${name}, lang: en, kind: preferred }]\nidentity: editor\nsources: [s]\n${rest || 'listed: public-role\n'}`;
const post = (about: string, rest: string, text: string) =>
  `---\ntitle: T\nsummary: S.\ndate: 2020-01-05\nlang: en\nkind: recap\nauthors: [xiangju]\nabout: [${about}]\n${rest}---\n\n${text}\n`;

const FILES: Record<string, string> = {
  'sources.yml': 's: { title: S, url: "https://example.org" }\n',
  'series/k.yaml': 'name: K\nkind: conference\n',
  'events/whole.yaml': event('series: k\ndates: 2019-06-24/2019-06-26\n'),
  'events/part.yaml': event('partOf: whole\ndates: 2019-06-24\npeople: [{ person: ann, role: organizer }]\n'),
  'events/next.yaml': event('series: k\ndates: 2020-06-24\npreviousIds: [beginning]\n'),
  'events/whole.sessions.yaml':
    'sources: [s]\nsessions:\n  - { id: talk, title: Talk, kind: talk, people: [{ person: ben }], projects: [p] }\n',
  'people/ann.yaml': person('Ann'),
  'people/ben.yaml': person('Ben'),
  'people/gone.yaml': person('Gone', 'listed: opt-out\n'),
  'projects/p.yaml': 'name: P\n',
  'posts/one.md': post(
    'event:part',
    '',
    '[Ann](person:ann) opened it. [Ben](person:ben "speaker at event:next") came.',
  ),
  'posts/two.md': post('event:part', 'topics: [x]\n', 'Nobody but [Ann](person:ann) and [P](project:p).'),
  'posts/three.md': post('event:next', 'topics: [x, yy]\n', 'And [Gone](person:gone).'),
  'posts/hidden.md': post('event:next', 'draft: true\n', '[Ann](person:ann) again.'),
};
const archive = readArchive(temporaryFolder(FILES));
const graph = buildGraph(archive);

test('the fixture has no findings', () => assert.deepEqual(archive.findings, []));

test('the graph has no drafts and no people who opted out', () => {
  const all = JSON.stringify([...graph.nodes]) + JSON.stringify(graph.edges);
  assert.doesNotMatch(all, /person:gone|post:hidden/);
});

test('every edge has evidence and two nodes', () => {
  const bare = graph.edges.filter(({ evidence }) => evidence.length === 0);
  assert.deepEqual(
    bare.map(({ from, relation }) => [from, relation]),
    [],
  );
  for (const { from, to } of graph.edges) assert.ok(graph.nodes.has(from) && graph.nodes.has(to));
});

test('participants are those of an event, of its sessions and of its parts', () => {
  const there = participants(graph, 'event:whole').map(({ person: who, role, via }) => [who, role, via]);
  assert.deepEqual(there, [
    ['person:ann', 'organizer', 'event:part'],
    ['person:ben', 'speaker', 'event:whole#talk'],
  ]);
});

test('a role stated in prose is a participation with its sentence as evidence', () => {
  const next = gatherings(graph, 'person:ben').find(({ event: at }) => at === 'event:next');
  assert.equal(next?.role, 'speaker');
  const [evidence] = next?.edge.evidence ?? [];
  assert.equal(evidence?.type === 'sentence' && evidence.text, 'Ben came.');
});

test('a mention without a role is not a participation', () => {
  assert.equal(gatherings(graph, 'person:ann').length, 1);
});

test('backlinks have the sentences that mention a node', () => {
  const found = mentionBacklinks(graph, 'person:ann').flatMap(({ sentences }) =>
    sentences.map(({ text }) => text),
  );
  assert.deepEqual(found.sort(), ['Ann opened it.', 'Nobody but Ann and P.']);
});

test('related items have reasons whose shares add up to one; a short list is filled with the newest', () => {
  const { items, fallback } = createRelatedQuery(graph)('post:one');
  assert.deepEqual(
    items.map(({ id }) => id),
    ['post:two'],
  );
  assert.equal(items[0]?.reasons[0]?.shared, 'event:part');
  const sum = items[0]?.reasons.reduce((total, { share }) => total + share, 0) ?? 0;
  assert.ok(Math.abs(sum - 1) < 1e-9);
  assert.deepEqual(fallback, [{ id: 'post:three', why: 'newest' }]);
});

test('consecutive editions are related', () => {
  const [first] = createRelatedQuery(graph)('event:whole').items.filter(({ id }) => id === 'event:next');
  assert.ok(first?.reasons.some(({ type }) => type === 'neighbouring-edition'));
});

test('the graph and the related lists do not depend on the order of files', () => {
  const shuffled: Archive = { ...archive, entries: [...archive.entries].reverse() };
  const again = buildGraph(shuffled);
  assert.deepEqual([...again.nodes], [...graph.nodes]);
  assert.deepEqual(again.edges, graph.edges);
  const [related, other] = [createRelatedQuery(graph), createRelatedQuery(again)];
  for (const id of graph.nodes.keys()) assert.deepEqual(other(id), related(id));
});

test('a former id is found with its entry', () => {
  assert.deepEqual(
    previousSlugs(graph).map(({ node, slug }) => [slug, node.id]),
    [['beginning', 'event:next']],
  );
});
