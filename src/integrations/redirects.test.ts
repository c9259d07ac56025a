import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildGraph } from '#graph/build/build-graph.ts';
import { eventFile, fixtureArchive } from '#testing/fixture-archive.ts';
import { redirectsOfPreviousIds } from './redirects.ts';

test('the URL of a previous id redirects to the page, in every language', () => {
  const archive = fixtureArchive({ 'events/new.yaml': eventFile('2024-01-01', 'previousIds: [old]\n') });
  assert.deepEqual(redirectsOfPreviousIds(buildGraph(archive)), {
    '/zh-hans/events/old/': '/zh-hans/events/new/',
    '/zh-hant/events/old/': '/zh-hant/events/new/',
    '/en/events/old/': '/en/events/new/',
  });
});
