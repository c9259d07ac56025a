import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventFile, fixtureArchive } from '#testing/fixture-archive.ts';
import { buildGraph } from '../build/build-graph.ts';
import { hasOwnPage } from './session-pages.ts';

const POST =
  '---\ntitle: Recap\nlang: en\ndate: 2024-01-02\nsummary: S.\nkind: recap\nauthors: [xiangju]\nabout: [event:meet]\n---\n\n';
const SESSIONS = `sessions:
  - { id: filmed, title: A, kind: talk, links: { video: https://example.org/v } }
  - { id: copied, title: B, kind: talk, links: { video-china: https://example.org/v } }
  - { id: summed-up, title: C, kind: talk, summary: What it said. }
  - { id: two-facts, title: D, kind: talk, speakers: [X], links: { slides: https://example.org/s } }
  - { id: mentioned, title: E, kind: talk }
  - { id: one-name, title: F, kind: talk, speakers: [X, Y] }
  - { id: titled, title: G, kind: talk, projects: [k8s], topics: [mesh] }
`;
const graph = buildGraph(
  fixtureArchive({
    'events/meet.yaml': eventFile('2024-01-01', SESSIONS),
    'posts/recap.md': `${POST}We heard [E](event:meet#mentioned).\n`,
  }),
);

test('a session has a page with a recording, a summary, two facts or a post that speaks of it', () => {
  const ids = [...graph.nodes.values()].flatMap((node) =>
    node.kind === 'session' && hasOwnPage(graph, node) ? node.data.id : [],
  );
  assert.deepEqual(ids, ['filmed', 'copied', 'summed-up', 'two-facts', 'mentioned']);
});

test('an entry always has a page', () => {
  const event = graph.nodes.get('event:meet');
  assert.ok(event && hasOwnPage(graph, event));
});
