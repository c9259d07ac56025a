import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';
import { unrelatedPairs } from './neighbourhood.ts';
import { nodeDetailFile } from './node-detail.ts';

const catalog = fixtureCatalog();
const { relationships } = catalog;

test('relationships are sorted by cost, and each neighbour is listed once', () => {
  const costs = relationships.of('person:ann').map(({ cost }) => cost);
  assert.deepEqual(
    costs,
    costs.toSorted((a, b) => a - b),
  );
  const neighbours = relationships.neighbours('person:ann').map(({ other }) => other);
  assert.equal(new Set(neighbours).size, neighbours.length);
  assert.ok(neighbours.includes('organization:firm'));
});

test('an unrelated pair has no relationship', () => {
  for (const [a, b] of unrelatedPairs(catalog, ['person:ann', 'person:bo', 'person:bo-two']))
    assert.ok(!relationships.of(a).some(({ other }) => other === b));
});

test('the detail file of a node has a sentence and evidence for each relationship', () => {
  const file = nodeDetailFile(catalog, { id: 'person:ann', kind: 'person' }, catalog.localeContext('en'));
  assert.equal(file.relationships.length, relationships.of('person:ann').length);
  for (const { sentence, evidence } of file.relationships)
    assert.ok(sentence.length > 0 && evidence.length > 0);
});
