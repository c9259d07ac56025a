import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildGraph } from '#graph/build/build-graph.ts';
import { fixtureArchive } from '#testing/fixture-archive.ts';
import { FIXTURE_FILES } from '#testing/fixture-catalog.ts';
import type { ContentFile } from './entry.ts';
import { packArchive, unpackArchive } from './packed-archive.ts';

const archive = fixtureArchive(FIXTURE_FILES);
const graph = buildGraph(archive);
const unpacked = unpackArchive<typeof graph>(packArchive({ archive, results: graph }));

test('a packed archive has the same entries, registers of names and graph', () => {
  assert.ok(archive.entries.length > 5);
  assert.deepEqual(unpacked.archive.entries.map(plain), archive.entries.map(plain));
  for (const name of ['sources', 'topics', 'places', 'links', 'terms', 'urlLock'] as const)
    assert.deepEqual(unpacked.archive[name], archive[name]);
  assert.deepEqual(unpacked.results, graph);
});

test('what the graph shared with the entries it shares again', () => {
  const fronts = new Set(unpacked.archive.entries.map(({ data }) => data as object));
  const texts = [...unpacked.results.texts.values()].flat();
  assert.ok(texts.length > 0);
  for (const { front } of texts) assert.ok(fronts.has(front));
});

test('positions of fields are found again', () => {
  for (const [index, entry] of archive.entries.entries())
    for (const path of [[], ['name'], ['sources', 0], ['sessions', 1, 'title'], ['title']]) {
      const same = unpacked.archive.entries[index];
      assert.deepEqual(same?.positionOf(path), entry.positionOf(path));
      assert.deepEqual(same?.keyPositionOf(path, 'title'), entry.keyPositionOf(path, 'title'));
      assert.deepEqual(same?.rangeOf(path), entry.rangeOf(path));
    }
});

function plain({ positionOf, keyPositionOf, rangeOf, ...rest }: ContentFile): object {
  return rest;
}
