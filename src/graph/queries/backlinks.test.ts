import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventFile, fixtureArchive, personFile } from '#testing/fixture-archive.ts';
import { buildGraph } from '../build/build-graph.ts';
import { backlinkGroups } from './backlinks.ts';

const post = (date: string, about: string, text: string, rest = '') =>
  `---\ntitle: T\nsummary: S.\ndate: ${date}\nlang: en\nkind: recap\nauthors: [xiangju]\nabout: [${about}]\n${rest}---\n\n${text}\n`;
const archive = fixtureArchive({
  'people/ann.yaml': personFile('Ann'),
  'events/one.yaml': eventFile('2019-06-24'),
  'posts/old.md': post(
    '2019-07-01',
    'event:one',
    'I met [Ann](person:ann). [Ann](person:ann "speaker") spoke.',
  ),
  'posts/new.md': post('2020-07-01', 'event:one', 'And [Ann](person:ann) again.'),
  'posts/heading.md': post('2021-07-01', 'person:ann', 'No name here.'),
});
const graph = buildGraph(archive);

test('the fixture has no findings', () => assert.deepEqual(archive.findings, []));

test('backlinks are grouped by type, newest first, each sentence once', () => {
  const groups = backlinkGroups(graph, 'person:ann').map(({ type, backlinks }) => [
    type,
    ...backlinks.map(({ post: from, sentences }) => [from, ...sentences.map(({ text }) => text)]),
  ]);
  assert.deepEqual(groups, [
    ['about', ['post:heading']],
    ['role', ['post:old', 'Ann spoke.']],
    ['mention', ['post:new', 'And Ann again.'], ['post:old', 'I met Ann.']],
  ]);
});
