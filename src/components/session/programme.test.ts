import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Evidence } from '#graph/model/model.ts';
import type { Session } from '#schemas/session.ts';
import {
  countByName,
  groupSessionsByEvent,
  groupSessionsByKind,
  hasVideo,
  sharedEvidence,
} from './programme.ts';

const session = (id: string, kind: Session['kind']) => ({
  id: `event:x#${id}`,
  kind: 'session' as const,
  slug: `x/${id}`,
  event: 'event:x',
  data: { id, title: id, kind },
});
const source = (id: string): Evidence => ({ type: 'source', id, source: { title: id } });

test('keynotes come first, and each kind keeps its order', () => {
  const groups = groupSessionsByKind([session('a', 'talk'), session('b', 'keynote'), session('c', 'talk')]);
  assert.deepEqual(
    groups.map(({ kind, sessions }) => [kind, ...sessions.map(({ data }) => data.id)]),
    [
      ['keynote', 'b'],
      ['talk', 'a', 'c'],
    ],
  );
});

test('a source of more than half of the sessions is shared', () => {
  assert.deepEqual(sharedEvidence([[source('list')], [source('list')], [source('own')]]), [source('list')]);
});

test('sources of single sessions are not shared', () => {
  assert.deepEqual(sharedEvidence([[source('a')], [source('b')]]), []);
  assert.deepEqual(sharedEvidence([[source('a')]]), []);
});

test('countByName has the most frequent first', () => {
  assert.deepEqual(
    countByName(['b', 'a', 'b'], (id) => id.toUpperCase()),
    [
      { id: 'b', name: 'B', n: 2 },
      { id: 'a', name: 'A', n: 1 },
    ],
  );
});

test('sessions are grouped by year, the newest first, and by event', () => {
  const sessionAt = (id: string) => ({
    ...session(id, 'talk'),
    event: id === 'd' ? 'event:summit' : 'event:meetup',
  });
  const dates: Record<string, string | undefined> = {
    a: '2019-06-24',
    b: '2021',
    c: undefined,
    d: '2019-06-25',
  };
  const groups = groupSessionsByEvent(['a', 'b', 'c', 'd'].map(sessionAt), ({ data: { id } }) => dates[id]);
  assert.deepEqual(
    groups.map(({ year, events }) => [
      year,
      ...events.map(({ event, sessions }) => [event, ...sessions.map(({ data }) => data.id)]),
    ]),
    [
      ['2021', ['event:meetup', 'b']],
      ['2019', ['event:meetup', 'a'], ['event:summit', 'd']],
      ['', ['event:meetup', 'c']],
    ],
  );
});

test('a video elsewhere counts as one', () => {
  const withLinks = (links: object) => ({
    ...session('a', 'talk'),
    data: { ...session('a', 'talk').data, links },
  });
  assert.equal(hasVideo(withLinks({ video: 'https://example.org/v' })), 'yes');
  assert.equal(hasVideo(withLinks({ 'video-china': 'https://example.org/v' })), 'yes');
  assert.equal(hasVideo(withLinks({ slides: 'https://example.org/s' })), 'no');
});
