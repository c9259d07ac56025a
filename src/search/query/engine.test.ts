import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { Locale } from '#i18n/locales.ts';
import { indexedJson, indexedPageList, fixtureIndex, FIXTURE_PAGES } from '#testing/search-fixture.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';
import { PAGEFIND_SIGNATURE } from '../index/pagefind/page-list.ts';
import { type PageFragment, fragmentLocation } from '../index/tables.ts';
import { pagefindBackend, PAGEFIND_RANKING } from './backend.ts';
import { executeSearch, toSearchTables } from './engine.ts';
import { toResultView } from './result-view.ts';

const files = await fixtureIndex();
const folder = temporaryFolder(Object.fromEntries(files));
const FETCH = globalThis.fetch;
globalThis.fetch = async (address) =>
  new Response(new Uint8Array(await readFile(join(folder, String(address).replace(/\?.*/, '')))));
after(() => {
  globalThis.fetch = FETCH;
});

const QUESTIONS: [asked: string, locale: Locale, first: string, marked: string][] = [
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

test('questions find the right page first, in the script of the reader', async () => {
  const backend = await openBackend();
  for (const [asked, locale, first, marked] of QUESTIONS) {
    const tables = toSearchTables(
      indexedJson(files, 'words.json'),
      indexedJson(files, 'pages.json'),
      indexedPageList(files),
      indexedJson(files, `names.${locale}.json`),
    );
    const outcome = await executeSearch(asked, {}, locale, tables, backend);
    const [hit] = outcome.hits;
    if (!hit || first === '') {
      assert.equal(outcome.hits.length, first === '' ? 0 : 1, `${asked}: ${outcome.hits.length} results`);
      continue;
    }
    const place = fragmentLocation(hit.row, hit.locale);
    const fragment = unpacked(`${place?.folder}/und_${place?.id}.pf_fragment`);
    const shown = toResultView(hit, fragment, outcome.variants, tables.foldChar);
    assert.equal(shown.href.slice(0, first.includes('#') ? first.length : undefined), first, asked);
    if (marked !== '') {
      const words = shown.title.filter((segment) => segment.marked).map((segment) => segment.text);
      assert.equal(words.join(' '), marked, asked);
    }
  }
});

test('facets count what each would leave, and filters leave it', async () => {
  const backend = await openBackend();
  const tables = toSearchTables(
    indexedJson(files, 'words.json'),
    indexedJson(files, 'pages.json'),
    indexedPageList(files),
    indexedJson(files, 'names.en.json'),
  );
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

async function openBackend() {
  const pagefind = await import(join(folder, 'pagefind.js'));
  const instance = pagefind.createInstance({ basePath: '/', noWorker: true, ranking: PAGEFIND_RANKING });
  await instance.init();
  return pagefindBackend(instance, indexedPageList(files));
}

function unpacked(path: string): PageFragment {
  const unzipped = gunzipSync(files.get(path) ?? assert.fail(path)).toString('utf8');
  return JSON.parse(unzipped.slice(PAGEFIND_SIGNATURE.length));
}
