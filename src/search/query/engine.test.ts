import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { Locale } from '#i18n/locales.ts';
import { buildFixtureIndex, FIXTURE_PAGES, readIndexJson } from '#testing/search-fixture.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';
import { createCharFolder } from '#text/char-folding.ts';
import { unpackFolding } from '../index/packed-folding.ts';
import type { TablesFile } from '../index/packed-tables.ts';
import { loadPagefindClient } from '../index/pagefind/client.ts';
import { INDEX_LANGUAGE, PAGEFIND_SIGNATURE } from '../index/pagefind/page-list.ts';
import { tablesPath } from '../index/tables.ts';
import { executeSearch, type SearchOutcome } from './engine.ts';
import { IndexFileError } from './index-file-error.ts';
import { createResultPager } from './result-pager.ts';
import { type SearchTables, toSearchTables, withPinyin } from './search-tables.ts';
import { findTerm } from './term-search.ts';
import { createWordIndex } from './word-index.ts';

const files = await buildFixtureIndex();

const QUERIES: [query: string, locale: Locale, firstUrl: string, highlighted: string][] = [
  ['贡献者峰会', 'zh-hans', '/zh-hans/events/summit-2023/', '贡献者峰会'],
  ['貢獻者峯會', 'zh-hant', '/zh-hant/events/summit-2023/', '貢獻者峰會'],
  ['贡献者峰会', 'en', '/en/events/summit-2023/', ''],
  ['敖小剑', 'en', '/en/people/ao-xiaojian/', 'Ao Xiaojian'],
  ['aoxiaojian', 'zh-hans', '/zh-hans/people/ao-xiaojian/', '敖小剑'],
  ['axj', 'zh-hans', '/zh-hans/people/ao-xiaojian/', ''],
  ['Xiaojian Ao', 'zh-hans', '/zh-hans/people/ao-xiaojian/', ''],
  ['介绍一下敖小剑', 'zh-hans', '/zh-hans/people/ao-xiaojian/', '敖小剑'],
  ['敖小剑的书在哪里', 'zh-hant', '/zh-hant/people/ao-xiaojian/', '敖小劍'],
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
  ['서울', 'en', '/en/posts/a-day/', ''],
  ['summits', 'en', '/en/events/summit-2023/', 'Summit'],
  ['kuberntes', 'en', '', ''],
  ['1.205', 'zh-hans', '', ''],
  ['1.2', 'zh-hans', '', ''],
  ['v1.20', 'zh-hans', '/zh-hans/projects/kubernetes/#:~:text=', ''],
  ['gxzfh', 'zh-hans', '/zh-hans/events/summit-2023/', ''],
  ['kubezzz', 'en', '', ''],
  ['kubernets', 'en', '', ''],
  ['constructor', 'en', '', ''],
  ['__proto__', 'zh-hans', '', ''],
  ['峰献', 'zh-hans', '', ''],
  ['服务网格工程师', 'zh-hans', '/zh-hans/events/summit-2023/#p-1:~:text=', ''],
  ['服务网格峰献', 'zh-hans', '', ''],
];

describe('the search engine over an index in Pagefind’s format', () => {
  for (const [query, locale, firstUrl, highlighted] of QUERIES)
    test(`${query} (${locale}) finds ${firstUrl || 'nothing'}`, async () => {
      const { outcome, pager } = await search(query, locale);
      const { results } = await pager.next(10);
      assert.equal(results.length > 0, firstUrl !== '');
      assert.deepEqual(pager.total(), { count: results.length, about: false });
      const [first] = results;
      if (!first) return assert.equal(outcome.problem, undefined);
      const { view } = first;
      const url = firstUrl.includes('#') ? view.href.slice(0, firstUrl.length) : view.href;
      assert.equal(url, firstUrl);
      if (highlighted === '') return;
      const marked = view.title.filter((segment) => segment.marked).map((segment) => segment.text);
      assert.equal(marked.join(' '), highlighted);
    });

  test('facets count the results under the other filters', async () => {
    const all = await search('kubernetes', 'en');
    assert.deepEqual(all.outcome.facets.kind, [
      ['post', 1],
      ['project', 1],
    ]);
    const { outcome } = await search('kubernetes', 'en', { kind: 'post' });
    assert.deepEqual(
      outcome.hits.map(({ row }) => row.index),
      [Object.keys(FIXTURE_PAGES).indexOf('posts/a-day/')],
    );
    assert.deepEqual(outcome.facets.kind, all.outcome.facets.kind);
  });

  test('an index file that fails is reported, and names are still found', async () => {
    const { outcome } = await search('敖小剑', 'zh-hans', {}, () => true);
    assert.equal(outcome.problem?.problem, 'status');
    assert.deepEqual(
      outcome.hits.map(({ name }) => name?.id),
      ['person:ao-xiaojian'],
    );
    assert.deepEqual(outcome.suggestions, []);
  });

  test('a text that fails is reported, and read by the next search', async () => {
    const failing = await search('服务网格', 'zh-hans', {}, (path) => path.includes('pf_fragment'));
    const { results, missing, problem } = await failing.pager.next(10);
    assert.deepEqual([results, missing, problem?.problem], [[], 1, 'status']);
    const again = await search('服务网格', 'zh-hans');
    assert.equal((await again.pager.next(10)).results.length, 1);
  });

  test('a pasted text is found although a word of it is missing from the page', async () => {
    const text = '我们在 KubeCon 上海站，说到 Kubernetes 的程序。カンファレンス、서울에서。';
    const { outcome, pager } = await search(`${text.replace('说到', '说 3 到')}${text}`, 'zh-hans');
    assert.equal(outcome.variants[0]?.reason, 'parts');
    const { results } = await pager.next(10);
    assert.deepEqual(
      results.map(({ view }) => view.title[0]?.text),
      ['上海的一天'],
    );
  });
});

test('Pagefind’s own client reads the same index and finds the same texts', async (context) => {
  const pagefind = await openPagefind(context);
  const index = openIndex();
  for (const words of ['贡献 献者 者峰 峰会', '服务', 'kubernetes', 'kubecon 上海', '软件 件工']) {
    const tokens = words.split(' ');
    const { results } = await pagefind.search(`"${words}"`);
    const theirs = results.map(({ id }: { id: string }) => id.slice(INDEX_LANGUAGE.length + 1)).sort();
    const term = { text: words, quoted: true, tokens, isPrefix: false };
    const { scores } = await findTerm(index, term);
    const ours = [...scores.keys()].map((page) => index.ids[page] ?? '').sort();
    assert.deepEqual(ours, theirs, words);
  }
});

/** Searches the fixture; files for which `fails` is true cannot be read. */
async function search(
  input: string,
  locale: Locale,
  filters: Parameters<typeof executeSearch>[0]['filters'] = {},
  fails: (path: string) => boolean = () => false,
) {
  const tables = await tablesFor(locale);
  const index = openIndex(fails);
  const outcome = await executeSearch({ input, filters, locale, today: '2024-01-01' }, tables, index);
  return { outcome, pager: openPager(outcome, tables, fails) };
}

function openIndex(fails: (path: string) => boolean = () => false) {
  const { pages }: TablesFile = readIndexJson(files, tablesPath('en'));
  return createWordIndex(pages, async (name) =>
    readPacked(`index/${INDEX_LANGUAGE}_${name}.pf_index`, fails),
  );
}

function openPager(outcome: SearchOutcome, { foldChar }: SearchTables, fails: (path: string) => boolean) {
  return createResultPager(outcome, foldChar, async (location) => {
    const path = `${location?.folder}/${INDEX_LANGUAGE}_${location?.id}.pf_fragment`;
    return JSON.parse(Buffer.from(readPacked(path, fails)).toString('utf8'));
  });
}

function readPacked(path: string, fails: (path: string) => boolean): Uint8Array {
  if (fails(path)) throw new IndexFileError('status', path);
  return gunzipSync(files.get(path) ?? assert.fail(path)).subarray(PAGEFIND_SIGNATURE.length);
}

/** Opens Pagefind’s client. Until the end of the test, `fetch` answers with the files of the index. */
async function openPagefind({ mock }: TestContext) {
  const client = await loadPagefindClient();
  const folder = temporaryFolder({ ...Object.fromEntries(files), ...Object.fromEntries(client.files) });
  mock.method(globalThis, 'fetch', async (url: string | URL | Request) => {
    const path = String(url).replace(/\?.*/, '');
    return new Response(new Uint8Array(await readFile(join(folder, path))));
  });
  const pagefind = await import(join(folder, 'pagefind.js'));
  const instance = pagefind.createInstance({ basePath: '/', noWorker: true });
  await instance.init();
  return instance;
}

async function tablesFor(locale: Locale): Promise<SearchTables> {
  const file: TablesFile = readIndexJson(files, tablesPath(locale));
  const tables = await toSearchTables(file, createCharFolder(unpackFolding(file.words.folding)));
  return withPinyin(tables, readIndexJson(files, file.pinyin));
}
