import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edge, Evidence } from '#graph/model/model.ts';
import { evidenceAnchor, shareEvidence, shareSources } from './shared-evidence.ts';

const source = (title: string): Evidence => ({ type: 'source', source: { title } });
const row = (id: string, certainty: Edge['certainty'], ...evidence: Evidence[]) => ({
  id,
  edges: [{ from: 'event:x', to: id, relation: 'co-located' as const, qualifiers: {}, certainty, evidence }],
});

test('rows with the same evidence and certainty share it', () => {
  const rows = [
    row('person:a', 'stated', source('programme')),
    row('person:b', 'stated', source('recap')),
    row('person:c', 'stated', source('programme')),
    row('person:d', 'implied', source('programme')),
  ];
  const shared = shareEvidence(rows, 'speaker', { lang: 'en' });
  assert.deepEqual(
    shared.map(({ anchor, rows: members }) => [
      anchor,
      ...members.map((member) => 'id' in member && member.id),
    ]),
    [
      ['speaker-1', 'person:a', 'person:c'],
      ['speaker-2', 'person:b'],
      ['speaker-3', 'person:d'],
    ],
  );
  assert.deepEqual(
    rows.map((one) => evidenceAnchor(shared, one)),
    ['speaker-1', 'speaker-2', 'speaker-1', 'speaker-3'],
  );
});

test('a row without evidence has no anchor', () => {
  const without = row('person:a', 'stated');
  const shared = shareEvidence([without], 'speaker', { lang: 'en' });
  assert.deepEqual(shared, []);
  assert.equal(evidenceAnchor(shared, without), undefined);
});

test('rows that cite the same sources share them', () => {
  const rows = [
    { name: '3,500', sources: [{ title: 'Recap' }] },
    { name: '30', sources: [{ title: 'Programme' }] },
    { name: '8', sources: [{ title: 'Recap' }] },
    { name: '9', sources: [] },
  ];
  assert.deepEqual(
    shareSources(rows, 'numbers').map(({ anchor, rows: members }) => [anchor, members.length]),
    [
      ['numbers-1', 2],
      ['numbers-2', 1],
    ],
  );
});
