import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { Locale } from '#i18n/locales.ts';
import {
  buildFixtureIndex,
  FIXTURE_PAGES,
  readIndexJson,
  readIndexPageList,
} from '#testing/search-fixture.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';
import { PAGEFIND_SIGNATURE } from '../index/pagefind/page-list.ts';
import { fragmentLocation, type PageFragment } from '../index/tables.ts';
import { PAGEFIND_RANKING, pagefindBackend, type SearchBackend } from './backend.ts';
import { executeSearch, toSearchTables } from './engine.ts';
import { toResultView } from './result-view.ts';

const files = await buildFixtureIndex();
const folder = temporaryFolder(Object.fromEntries(files));

const QUERIES: [query: string, locale: Locale, firstUrl: string, highlighted: string][] = [
  ['贡献者峰会', 'zh-hans', '/zh-hans/events/summit-2023/', '贡献者峰会'],
  ['貢獻者峯會', 'zh-hant', '/zh-hant/events/summit-2023/', '貢獻者峰會'],
  ['贡献者峰会', 'en', '/en/events/summit-2023/', ''],
  ['敖小剑', 'en', '/en/people/ao-xiaojian/', 'Ao Xiaojian'],
  ['aoxiaojian', 'zh-hans', '/zh-hans/people/ao-xiaojian/', '敖小剑'],
  ['axj', 'zh-hans', '/zh-hans/people/ao-xiaojian/', ''],
  ['Xiaojian Ao', 'zh-hans', '/zh-hans/people/ao-xiaojian/', ''],
  ['skyao', 'zh-hant', '/zh-hant/people/ao-xiaojian/', '敖小劍'],
  ['k8s', 'en', '/en/projects/kubernetes/', 'Kubernetes'],
  ['KubeCon上海', 'zh-hans', '/zh-hans/posts/a-day/#p-2:~:text=KubeCon%20%E4%B8%8A%E6%B5%B7', ''],
  ['伺服器 集群', 'zh-hans', '', ''],
  ['軟體工程師', 'zh-hant', '/zh-hant/events/summit-2023/#p-1:~:text=', ''],
  ['程式', 'zh-hans', '/zh-hans/posts/a-day/#p-2:~:text=', ''],
  ['rpc框架', 'zh-hans', '/zh-hans/projects/kubernetes/#:~:text=', ''],
  ['１．２０', 'zh-hans', '/zh-hans/projects/kubernetes/#:~:text=', ''],
  ['"谈了服务"', 'zh-hans', '/zh-hans/events/summit-2023/#p-1:~:text=', ''],
  ['剑', 'zh-hans', '/zh-hans/people/ao-xiaojian/', '剑'],
  ['shanghai', 'zh-hans', '/zh-hans/posts/a-day/', ''],
  ['yitian', 'zh-hans', '/zh-hans/posts/a-day/', ''],
  ['カンファ', 'zh-hans', '/zh-hans/posts/a-day/#p-2:~:text=%E3%82%AB', ''],
  ['서울', 'en', '/zh-hans/posts/a-day/#p-2:~:text=', ''],
  ['summits', 'en', '/en/events/summit-2023/', 'Summit'],
  ['kuberntes', 'en', '', ''],
  ['1.205', 'zh-hans', '', ''],
  ['1.2', 'zh-hans', '', ''],
  ['v1.20', 'zh-hans', '/zh-hans/projects/kubernetes/#:~:text=', ''],
  ['gxzfh', 'zh-hans', '/zh-hans/events/summit-2023/', ''],
  ['kubezzz', 'en', '', ''],
  ['峰献', 'zh-hans', '', ''],
];

describe('the search engine over Pagefind’s client', () => {
  for (const [query, locale, firstUrl, highlighted] of QUERIES)
    test(`${query} (${locale}) finds ${firstUrl || 'nothing'}`, async (context) => {
      const backend = await openBackend(context);
      const tables = tablesFor(locale);
      const outcome = await executeSearch(query, {}, locale, tables, backend);
      const [hit] = outcome.hits;
      assert.equal(hit !== undefined, firstUrl !== '');
      if (!hit) return;
      const view = toResultView(
        hit,
        readFragment(fragmentLocation(hit.row, hit.locale)),
        outcome.variants,
        tables.foldChar,
      );
      const url = firstUrl.includes('#') ? view.href.slice(0, firstUrl.length) : view.href;
      assert.equal(url, firstUrl);
      if (highlighted === '') return;
      const marked = view.title.filter((segment) => segment.marked).map((segment) => segment.text);
      assert.equal(marked.join(' '), highlighted);
    });

  test('facets count the results under the other filters', async (context) => {
    const backend = await openBackend(context);
    const tables = tablesFor('en');
    const all = await executeSearch('kubernetes', {}, 'en', tables, backend);
    assert.deepEqual(all.facets.kind, [
      ['post', 1],
      ['project', 1],
    ]);
    const posts = await executeSearch('kubernetes', { kind: 'post' }, 'en', tables, backend);
    assert.deepEqual(
      posts.hits.map(({ row }) => row.index),
      [Object.keys(FIXTURE_PAGES).indexOf('posts/a-day/')],
    );
    assert.deepEqual(posts.facets.kind, all.facets.kind);
  });
});

/** Opens Pagefind's client. Until the end of the test, `fetch` answers with the files of the index. */
async function openBackend({ mock }: TestContext): Promise<SearchBackend> {
  mock.method(globalThis, 'fetch', async (url: string | URL | Request) => {
    const path = String(url).replace(/\?.*/, '');
    return new Response(new Uint8Array(await readFile(join(folder, path))));
  });
  const pagefind = await import(join(folder, 'pagefind.js'));
  const instance = pagefind.createInstance({ basePath: '/', noWorker: true, ranking: PAGEFIND_RANKING });
  await instance.init();
  return pagefindBackend(instance, readIndexPageList(files));
}

function tablesFor(locale: Locale) {
  const json = (name: string) => readIndexJson(files, `${name}.json`);
  return toSearchTables(json('words'), json('pages'), readIndexPageList(files), json(`names.${locale}`));
}

function readFragment(location: ReturnType<typeof fragmentLocation>): PageFragment {
  const path = `${location?.folder}/und_${location?.id}.pf_fragment`;
  const content = gunzipSync(files.get(path) ?? assert.fail(path)).toString('utf8');
  return JSON.parse(content.slice(PAGEFIND_SIGNATURE.length));
}
