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
  const details = nodeDetailRoutes(catalog).filter(({ params }) => params.locale === 'en');
  const previews = linkPreviewRoutes(catalog)
    .filter(({ params }) => params.locale === 'en')
    .flatMap(({ props }) => props.nodes.map(({ key }) => key));
  assert.deepEqual(previews.sort(), details.map(({ params }) => params.path).sort());
  assert.equal(linkPreview(catalog, 'person:ann', catalog.localeContext('en')).name, 'Ann Li');
});

test('the preview of a node is in the file that its links name', () => {
  for (const { params, props } of linkPreviewRoutes(catalog))
    for (const { key, id } of props.nodes) {
      const url = catalog.localeContext(params.locale).preview(id);
      assert.equal(url, `/${params.locale}/previews/${params.group}.json#${key}`);
    }
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
