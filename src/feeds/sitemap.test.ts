import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Graph, Node } from '#graph/model/model.ts';
import { site } from '#site.ts';
import { sitemapXml } from './sitemap.ts';

const node = { id: 'post:recap', kind: 'post', slug: 'recap', data: { date: '2019-07-01' } } as Node;
const graph = {
  nodes: new Map([[node.id, node]]),
  topics: { mesh: {} },
  places: { suva: {} },
} as unknown as Graph;
const urls = sitemapXml(graph, { countries: ['FJ'], talkYears: ['2019'] })
  .split('\n')
  .filter((line) => line.startsWith('<url>'));

test('a page has one URL in each language, with links to the other languages', () => {
  const recap = urls.filter((url) => url.includes('/posts/recap/'));
  assert.equal(recap.length, 3);
  for (const url of recap) {
    const tags = [...url.matchAll(/hreflang="([^"]+)"/g)].map(([, tag]) => tag);
    assert.deepEqual(tags, ['zh-Hans', 'zh-Hant', 'en', 'x-default']);
    assert.match(url, /<lastmod>2019-07-01<\/lastmod>/);
  }
});

test('topics, places, countries and the talks have pages', () => {
  for (const path of [
    'topics/mesh',
    'places/suva',
    'places/country/fj',
    'talks',
    'talks/2019',
    'topics',
    'places',
  ])
    assert.ok(
      urls.some((url) => url.includes(`<loc>${site.origin}/zh-hant/${path}/</loc>`)),
      path,
    );
});

test('the page where the language is chosen is left out', () => {
  assert.equal(
    urls.some((url) => url.includes(`<loc>${site.origin}/</loc>`)),
    false,
  );
  assert.equal(urls.filter((url) => url.includes(`<loc>${site.origin}/en/</loc>`)).length, 1);
});
