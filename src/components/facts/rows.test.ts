import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edge } from '#graph/model/model.ts';
import { byRole, endsByRole } from './rows.ts';

const edge = (from: string, to: string, role?: string): Edge => ({
  from,
  to,
  relation: 'participant',
  qualifiers: role ? { role } : {},
  evidence: [],
  certainty: 'stated',
});

test('someone with two sessions is named once, with both', () => {
  const at = { person: 'person:a', event: 'event:x', role: 'speaker' };
  const rows = byRole(
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

test('edges stand under their role, each end once with all its edges', () => {
  const rows = endsByRole([edge('a', 'x', 'host'), edge('b', 'x', 'host'), edge('a', 'y')], 'to');
  assert.deepEqual(
    rows.map(({ role, ends }) => [role, ends.map(({ id, edges }) => [id, edges.length])]),
    [
      ['host', [['x', 2]]],
      ['', [['y', 1]]],
    ],
  );
});
