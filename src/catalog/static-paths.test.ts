import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureCatalog } from '#testing/fixture-catalog.ts';
import { linkPreview } from './link-preview.ts';
import {
  graphPageRoutes,
  linkPreviewRoutes,
  nodeDetailRoutes,
  sessionRoutes,
  topicFeedRoutes,
} from './static-paths.ts';

const catalog = fixtureCatalog();

test('sessions are below their event', () => {
  assert.deepEqual(sessionRoutes(catalog)[0]?.params, {
    locale: 'zh-hans',
    event: 'meet-2020',
    session: 'talk',
  });
});

test('nodes with a page have a preview and a detail file', () => {
  const paths = (routes: readonly { params: { path: string } }[]) =>
    new Set(routes.map(({ params }) => params.path));
  assert.deepEqual(paths(linkPreviewRoutes(catalog)), paths(nodeDetailRoutes(catalog)));
  assert.equal(linkPreview(catalog, 'person:ann', catalog.localeContext('en')).name, 'Ann Li');
});

test('events, people and projects have feeds', () => {
  const folders = new Set(topicFeedRoutes(catalog).map(({ params }) => params.folder));
  assert.deepEqual([...folders], ['events', 'people', 'projects']);
});

test('the graph page has no slug without its table, and one for each order', () => {
  assert.deepEqual(
    graphPageRoutes()
      .slice(0, 5)
      .map(({ params }) => params.order),
    [undefined, 'by-name', 'by-kind', 'by-ties', 'by-year'],
  );
});
