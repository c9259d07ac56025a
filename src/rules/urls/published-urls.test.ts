import assert from 'node:assert/strict';
import { test } from 'node:test';
import { temporaryFolder } from '#testing/temporary-folder.ts';
import { publishedUrls, urlResolves } from './published-urls.ts';

test('a URL in three languages is one line; parts of pages have none', () => {
  const pages = ['zh-hans', 'zh-hant', 'en'].flatMap((tree) => [
    `${tree}/index.html`,
    `${tree}/people/wang-li/index.html`,
    `${tree}/rss.xml`,
    `${tree}/people/wang-li/rss.xml`,
    `${tree}/posts/a-day/beside/index.html`,
    `${tree}/events/meet-2020/rss.xml`,
    `${tree}/events/meet-2020/opening/index.html`,
    `${tree}/search/index.html`,
    `${tree}/previews/0a.json`,
    `${tree}/data/events.json`,
    `${tree}/data/people/wang-li.jsonld`,
  ]);
  const others = ['en/people/li-si/index.html', 'sitemap.xml', 'index.html', '_astro/a.css', '404.html'];
  const files = Object.fromEntries([...pages, ...others].map((file) => [file, '']));
  const published = publishedUrls(temporaryFolder(files));
  const paths = [
    'people/wang-li',
    'people/wang-li/rss.xml',
    'posts/a-day/beside',
    'events/meet-2020/rss.xml',
    'data/people/wang-li.jsonld',
    'rss.xml',
    'data/events.json',
    'events/meet-2020/opening',
    'search',
    '/sitemap.xml',
  ];
  assert.deepEqual([...published.keys()].sort(), [...paths, 'people/li-si'].sort());
  for (const path of paths) assert.ok(urlResolves(path, published, 3), path);
  assert.equal(urlResolves('people/li-si', published, 3), false, 'it is served in one language only');
  assert.equal(urlResolves('people/li-si', published, 1), true, 'the site has that language only');
});
