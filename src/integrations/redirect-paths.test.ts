import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildGraph } from '#graph/build/build-graph.ts';
import { eventFile, fixtureArchive } from '#testing/fixture-archive.ts';
import { redirectPaths } from './redirect-paths.ts';

test('the URL of a previous id redirects to the page, in every language', () => {
  const archive = fixtureArchive({ 'events/new.yaml': eventFile('2024-01-01', 'previousIds: [old]\n') });
  assert.deepEqual(redirectPaths(buildGraph(archive)), {
    '/zh-hans/events/old/': '/zh-hans/events/new/',
    '/zh-hant/events/old/': '/zh-hant/events/new/',
    '/en/events/old/': '/en/events/new/',
  });
});

test('a session without a page, and its former ids, lead to its row on the page of the event', () => {
  const sessions =
    'sessions:\n  - { id: short, title: A, kind: talk, previousIds: [brief] }\n  - { id: filmed, title: B, kind: talk, links: { video: https://example.org/v } }\n';
  const archive = fixtureArchive({ 'events/meet.yaml': eventFile('2024-01-01', sessions) });
  const paths = redirectPaths(buildGraph(archive));
  assert.equal(paths['/en/events/meet/short/'], '/en/events/meet/#short');
  assert.equal(paths['/en/events/meet/brief/'], '/en/events/meet/#short');
  assert.equal(Object.keys(paths).length, 6);
});
