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
  titleBelowKind,
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

test('a welcome comes first and closing remarks last', () => {
  const titled = (id: string, title: string | Record<string, string>) => {
    const { data, ...rest } = session(id, 'keynote');
    return { ...rest, data: { ...data, title } };
  };
  const [group] = groupSessionsByKind([
    titled('end', { 'zh-Hans': '主题演讲：结束语', en: 'Keynote: Closing Remarks' }),
    titled('middle', 'Closing Remarks on CRDs'),
    titled('start', { 'zh-Hans': '开场致辞', en: 'Opening' }),
  ]);
  assert.deepEqual(
    group?.sessions.map(({ data }) => data.id),
    ['start', 'middle', 'end'],
  );
});

test('below a heading with the kind a title does not repeat it', () => {
  assert.equal(
    titleBelowKind('Keynote: CRDs, No Longer 2nd Class Thing!', 'keynote'),
    'CRDs, No Longer 2nd Class Thing!',
  );
  assert.equal(titleBelowKind('主題演講：結束語', 'keynote'), '結束語');
  assert.equal(titleBelowKind('Keynote: Cloud', 'talk'), 'Keynote: Cloud');
  assert.equal(titleBelowKind('Panel:', 'panel'), 'Panel:');
});
