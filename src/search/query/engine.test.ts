import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { Locale } from '#i18n/locales.ts';
import { jsonIn, listIn, madeUpIndex, SITE } from '#testing/search-fixture.ts';
import { madeUpFolder } from '#testing/temp-folder.ts';
import { SIGNATURE } from '../index/pagefind/page-list.ts';
import { type Fragment, textOf } from '../index/tables.ts';
import { backendOf, RANKING } from './backend.ts';
import { searchFor, tablesFrom } from './engine.ts';
import { shownFrom } from './result-view.ts';

const files = await madeUpIndex();
const folder = madeUpFolder(Object.fromEntries(files));
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
    const tables = tablesFrom(
      jsonIn(files, 'words.json'),
      jsonIn(files, 'pages.json'),
      listIn(files),
      jsonIn(files, `names.${locale}.json`),
    );
    const outcome = await searchFor(asked, {}, locale, tables, backend);
    const [hit] = outcome.hits;
    if (!hit || first === '') {
      assert.equal(outcome.hits.length, first === '' ? 0 : 1, `${asked}: ${outcome.hits.length} results`);
      continue;
    }
    const place = textOf(hit.row, hit.locale);
    const fragment = unpacked(`${place?.folder}/und_${place?.id}.pf_fragment`);
    const shown = shownFrom(hit, fragment, outcome.wordings, tables.read);
    assert.equal(shown.href.slice(0, first.includes('#') ? first.length : undefined), first, asked);
    if (marked !== '') {
      const words = shown.title.filter((segment) => segment.marked).map((segment) => segment.text);
      assert.equal(words.join(' '), marked, asked);
    }
  }
});

test('facets count what each would leave, and filters leave it', async () => {
  const backend = await openBackend();
  const tables = tablesFrom(
    jsonIn(files, 'words.json'),
    jsonIn(files, 'pages.json'),
    listIn(files),
    jsonIn(files, 'names.en.json'),
  );
  const all = await searchFor('kubernetes', {}, 'en', tables, backend);
  assert.deepEqual(all.facets.kind, [
    ['post', 1],
    ['project', 1],
  ]);
  const posts = await searchFor('kubernetes', { kind: 'post' }, 'en', tables, backend);
  assert.deepEqual(
    posts.hits.map(({ row }) => row.at),
    [Object.keys(SITE).indexOf('posts/a-day/')],
  );
  assert.deepEqual(posts.facets.kind, all.facets.kind);
});

async function openBackend() {
  const pagefind = await import(join(folder, 'pagefind.js'));
  const instance = pagefind.createInstance({ basePath: '/', noWorker: true, ranking: RANKING });
  await instance.init();
  return backendOf(instance, listIn(files));
}

function unpacked(path: string): Fragment {
  const unzipped = gunzipSync(files.get(path) ?? assert.fail(path)).toString('utf8');
  return JSON.parse(unzipped.slice(SIGNATURE.length));
}
