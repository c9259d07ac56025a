import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choiceIn, chosen, countsOf, queryWith } from './session-choice.ts';

const istio = { words: 'mesh at scale ann', ids: { kind: ['talk'], person: ['ann'], project: ['istio'] } };
const opening = { words: 'opening ann', ids: { kind: ['keynote'], person: ['ann'], project: [] } };

test('every word and every id must be there', () => {
  assert.ok(chosen(istio, { q: 'Scale  MESH', person: 'ann' }));
  assert.ok(!chosen(opening, { q: 'mesh' }));
  assert.ok(!chosen(opening, { person: 'ann', project: 'istio' }));
  assert.ok(chosen(opening, {}));
});

test('counts leave out the key they are for', () => {
  const counts = countsOf([istio, opening], 'kind', { kind: 'talk', person: 'ann' });
  assert.deepEqual(
    [...counts],
    [
      ['talk', 1],
      ['keynote', 1],
    ],
  );
});

test('a choice goes into an address and comes back', () => {
  const query = queryWith('?from=x', { q: '网格', kind: 'talk' });
  assert.deepEqual(choiceIn(query), { q: '网格', kind: 'talk' });
  assert.equal(queryWith(query, {}), '?from=x');
  assert.equal(queryWith('?q=x', {}), '');
});
