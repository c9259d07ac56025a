import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCharFolder } from '#text/char-folding.ts';
import { facetCounts, matchesChoice, parseSessionChoice, withSessionChoice } from './session-choice.ts';

const foldChar = createCharFolder('網网');
const istio = { text: 'mesh at scale ann', values: { kind: ['talk'], person: ['ann'], project: ['istio'] } };
const recorded = { text: 'registry', values: { event: ['kubecon-2019'], video: ['yes'] } };
const opening = { text: 'opening ann', values: { kind: ['keynote'], person: ['ann'], project: [] } };

test('each word and each value must match', () => {
  assert.ok(matchesChoice(istio, { q: 'Scale  MESH', person: 'ann' }, foldChar));
  assert.ok(!matchesChoice(opening, { q: 'mesh' }, foldChar));
  assert.ok(!matchesChoice(opening, { person: 'ann', project: 'istio' }, foldChar));
  assert.ok(matchesChoice(opening, {}, foldChar));
  assert.ok(matchesChoice(recorded, { event: 'kubecon-2019', video: 'yes' }, foldChar));
  assert.ok(!matchesChoice(recorded, { event: 'kubecon-2018', video: 'yes' }, foldChar));
  assert.ok(!matchesChoice(istio, { video: 'yes' }, foldChar));
  assert.ok(matchesChoice({ ...istio, text: '服务网格 Ayşe' }, { q: '網格 ＡＹＳＥ' }, foldChar));
});

test('counts of a facet ignore its own choice', () => {
  const counts = facetCounts([istio, opening], 'kind', { kind: 'talk', person: 'ann' }, foldChar);
  assert.deepEqual(
    [...counts],
    [
      ['talk', 1],
      ['keynote', 1],
    ],
  );
});

test('a choice is stored in the URL and read back', () => {
  const query = withSessionChoice('?from=x', { q: '网格', kind: 'talk' });
  assert.deepEqual(parseSessionChoice(query), { q: '网格', kind: 'talk' });
  assert.equal(withSessionChoice(query, {}), '?from=x');
  assert.equal(withSessionChoice('?q=x', {}), '');
});
