import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RelationEdge } from '../model/model.ts';
import type { ParticipationQualifiers } from '../model/qualifiers.ts';
import { mergeEdges } from './merge-edges.ts';

const edge = (
  qualifiers: Partial<ParticipationQualifiers>,
  source: string,
  certainty: 'stated' | 'implied' = 'stated',
): RelationEdge<'participant'> => ({
  from: 'event:x',
  to: 'person:a',
  relation: 'participant',
  qualifiers: { role: 'speaker', ...qualifiers },
  evidence: [{ type: 'source', source: { title: source } }],
  certainty,
});

test('edges with compatible qualifiers are merged, with the evidence and qualifiers of both', () => {
  const merged = mergeEdges([
    edge({ as: 'A. B.' }, 'one', 'implied'),
    edge({ affiliation: 'organization:o' }, 'two'),
  ]);
  assert.deepEqual(
    merged.map(({ qualifiers, evidence, certainty }) => [
      qualifiers.as,
      qualifiers.affiliation,
      evidence.length,
      certainty,
    ]),
    [['A. B.', 'organization:o', 2, 'stated']],
  );
});

test('edges with different qualifiers are kept apart', () => {
  const merged = mergeEdges([
    edge({ affiliation: 'organization:o' }, 'one'),
    edge({ affiliation: 'organization:p' }, 'two'),
    edge({ affiliation: 'organization:p' }, 'three'),
  ]);
  assert.deepEqual(
    merged.map(({ qualifiers, evidence }) => [qualifiers.affiliation, evidence.length]),
    [
      ['organization:o', 1],
      ['organization:p', 2],
    ],
  );
});
