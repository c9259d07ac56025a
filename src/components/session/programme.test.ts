import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Evidence } from '#graph/model/model.ts';
import type { Session } from '#schemas/session.ts';
import { byKind, sharedEvidence, tally } from './programme.ts';

const session = (id: string, kind: Session['kind']) => ({
  id: `event:x#${id}`,
  kind: 'session' as const,
  slug: `x/${id}`,
  event: 'event:x',
  data: { id, title: id, kind },
});
const source = (id: string): Evidence => ({ type: 'source', id, source: { title: id } });

test('keynotes stand first, and each kind keeps its order', () => {
  const groups = byKind([session('a', 'talk'), session('b', 'keynote'), session('c', 'talk')]);
  assert.deepEqual(
    groups.map(({ kind, sessions }) => [kind, ...sessions.map(({ data }) => data.id)]),
    [
      ['keynote', 'b'],
      ['talk', 'a', 'c'],
    ],
  );
});

test('a source that most sessions rest on is shared', () => {
  assert.deepEqual(sharedEvidence([[source('list')], [source('list')], [source('own')]]), [source('list')]);
});

test('sources of single sessions are not', () => {
  assert.deepEqual(sharedEvidence([[source('a')], [source('b')]]), []);
  assert.deepEqual(sharedEvidence([[source('a')]]), []);
});

test('a tally has the most frequent first', () => {
  assert.deepEqual(
    tally(['b', 'a', 'b'], (id) => id.toUpperCase()),
    [
      { id: 'b', name: 'B', n: 2 },
      { id: 'a', name: 'A', n: 1 },
    ],
  );
});
