import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RelationEdge } from '#graph/model/model.ts';
import { groupByRole, groupEndsByRole } from './participation-rows.ts';

const edge = (from: string, to: string, role = 'speaker') =>
  ({
    from,
    to,
    relation: 'participant',
    qualifiers: { role },
    evidence: [],
    certainty: 'stated',
  }) as unknown as RelationEdge<'participant'>;

test('a person with two sessions is one row with both sessions', () => {
  const at = { person: 'person:a', event: 'event:x', role: 'speaker' };
  const rows = groupByRole(
    [
      { ...at, via: 'event:x#1', edge: edge('event:x#1', 'person:a') },
      { ...at, via: 'event:x#2', edge: edge('event:x#2', 'person:a') },
      { ...at, person: 'person:b', role: 'organizer', edge: edge('event:x', 'person:b') },
    ],
    'person',
    ['organizer', 'speaker'],
  );
  assert.deepEqual(
    rows.map(({ role, parts }) => [role, parts.map(({ id, via }) => [id, via])]),
    [
      ['organizer', [['person:b', []]]],
      ['speaker', [['person:a', ['event:x#1', 'event:x#2']]]],
    ],
  );
});

test('edges are grouped by role, then by end', () => {
  const rows = groupEndsByRole([edge('a', 'x', 'host'), edge('b', 'x', 'host'), edge('a', 'y', '')], 'to');
  assert.deepEqual(
    rows.map(({ role, ends }) => [role, ends.map(({ id, edges }) => [id, edges.length])]),
    [
      ['host', [['x', 2]]],
      ['', [['y', 1]]],
    ],
  );
});
