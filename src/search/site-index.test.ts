import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Locale } from '#i18n/locales.ts';
import { backendOf, RANKING } from './backend.ts';
import { decode, encode } from './cbor.ts';
import { searchFor, tablesFrom } from './engine.ts';
import { SIGNATURE, unpackPageList } from './page-list.ts';
import { formOf, runtime } from './runtime.ts';
import { writeSearch } from './site-index.ts';
import { type Fragment, textOf, unpackPages } from './tables.ts';
import { shownFrom } from './target.ts';

interface Sketch {
  kind: string;
  id: string;
  names: string[];
  hans: string;
  hant: string;
  en: string;
}

const SITE: Record<string, Sketch> = {
  'events/summit-2023/': {
    kind: 'event',
    id: 'event:summit-2023',
    names: ['贡献者峰会 2023', 'Contributor Summit 2023'],
    hans: '<h1>贡献者峰会 2023</h1><h2 id="people">人物</h2><p id="p-1">敖小剑谈了服务网格，软件工程师都在。</p>',
    hant: '<h1>貢獻者峰會 2023</h1><h2 id="people">人物</h2><p id="p-1">敖小劍談了服務網格，軟件工程師都在。</p>',
    en: '<h1>Contributor Summit 2023</h1><h2 id="people">People</h2><p>Ao Xiaojian spoke on summits.</p>',
  },
  'people/ao-xiaojian/': {
    kind: 'person',
    id: 'person:ao-xiaojian',
    names: ['敖小剑', 'Ao Xiaojian', 'skyao'],
    hans: '<h1>敖小剑</h1><p>写书的人。</p>',
    hant: '<h1>敖小劍</h1><p>寫書的人。</p>',
    en: '<h1>Ao Xiaojian</h1><p>He writes books.</p>',
  },
  'projects/kubernetes/': {
    kind: 'project',
    id: 'project:kubernetes',
    names: ['Kubernetes', 'K8s'],
    hans: '<h1>Kubernetes</h1><p>集群的 rpc框架，从 v1.20 起。</p>',
    hant: '<h1>Kubernetes</h1><p>集群的 rpc框架，從 v1.20 起。</p>',
    en: '<h1>Kubernetes</h1><p>Containers, scheduled &amp; kept.</p>',
  },
  'posts/a-day/': {
    kind: 'post',
    id: 'post:a-day',
    names: [],
    hans: '<h1>上海的一天</h1><p id="p-2">我们在 KubeCon 上海站，说到 Kubernetes 的程序。カンファレンス、서울에서。</p>',
    hant: '<h1>上海的一天</h1><p id="p-2">我們在 KubeCon 上海站，說到 Kubernetes 的程式。カンファレンス、서울에서。</p>',
    en: '<h1>A day in Shanghai</h1><p id="p-2">We were at KubeCon.</p>',
  },
};

const LANGS: Record<Locale, 'hans' | 'hant' | 'en'> = { 'zh-hans': 'hans', 'zh-hant': 'hant', en: 'en' };
const FETCH = globalThis.fetch;
let folder = '';
let files = new Map<string, Uint8Array>();

before(async () => {
  files = await built();
  folder = await mkdtemp(join(tmpdir(), 'index-'));
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  globalThis.fetch = async (address) =>
    new Response(new Uint8Array(await readFile(join(folder, String(address).replace(/\?.*/, '')))));
});

after(async () => {
  globalThis.fetch = FETCH;
  await rm(folder, { recursive: true, force: true });
});

test('Pagefind writes the files and the forms this site knows', () => {
  const entry = JSON.parse(text('pagefind-entry.json'));
  assert.equal(entry.version, '1.5.2');
  assert.deepEqual(Object.keys(entry.languages), ['und']);
  const kinds = new Set([...files.keys()].map((path) => path.replace(/(?<=und_)\w+/, '*')));
  assert.deepEqual([...kinds].sort(), [
    'fragment/und_*.pf_fragment',
    'index/und_*.pf_index',
    'names.en.json',
    'names.zh-hans.json',
    'names.zh-hant.json',
    'pagefind-entry.json',
    'pagefind.js',
    'pagefind.und_*.pf_meta',
    'pages.json',
    'twin/und_*.pf_fragment',
    'wasm.unknown.pagefind',
    'words.json',
  ]);
});

test('another form of Pagefind’s files stops the build, and says what to do', async () => {
  const pagefind = await runtime();
  assert.equal(pagefind.version, '1.5.2');
  assert.deepEqual([...pagefind.files.keys()].sort(), ['pagefind.js', 'wasm.unknown.pagefind']);
  const rows: [what: string, path: RegExp, change: (bytes: Uint8Array) => Uint8Array][] = [
    ['a fourth list in a word', /pf_index$/, (bytes) => encode((decode(bytes) as number[][]).concat([[4]]))],
    ['another order in the list', /pf_meta$/, (bytes) => encode((decode(bytes) as number[]).toReversed())],
  ];
  for (const [what, path, change] of rows) {
    const changed = [...pagefind.probe].map(([name, content]): [string, Uint8Array] => {
      if (!path.test(name)) return [name, content];
      const bytes = change(gunzipSync(content).subarray(SIGNATURE.length));
      return [name, gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]))];
    });
    assert.throws(() => formOf(new Map(changed)), /Pin it to 1\.5\.2/, what);
  }
});

test('two builds give the same bytes', async () => {
  const again = await built();
  assert.deepEqual([...again.keys()], [...files.keys()]);
  for (const [path, content] of again)
    assert.ok(Buffer.from(content).equals(files.get(path) ?? Buffer.of()), path);
});

test('the scripts of a page share an entry unless their words differ', () => {
  const rows = unpackPages(
    json('pages.json'),
    list().pages.map(({ id }) => id),
  );
  const [event, person, project, post] = Object.keys(SITE).map((_, at) => rows[at]?.editions[1]);
  assert.deepEqual([event, person, project], ['', '', '']);
  assert.match(post ?? '', /^[0-9a-f]{7,}$/);
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
    const tables = tablesFrom(json('words.json'), json('pages.json'), list(), json(`names.${locale}.json`));
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
  const tables = tablesFrom(json('words.json'), json('pages.json'), list(), json('names.en.json'));
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

function groups() {
  return Object.entries(SITE).map(([path, sketch]) => async () => {
    return Object.entries(LANGS).map(([locale, lang]) => ({
      url: `/${locale}/${path}`,
      html: `<html lang="${locale}"><main data-search-body data-search-kind="${sketch.kind}" data-search-id="${sketch.id}" data-search-names='${JSON.stringify(sketch.names)}'>${sketch[lang]}</main></html>`,
    }));
  });
}

async function openBackend() {
  const pagefind = await import(join(folder, 'pagefind.js'));
  const instance = pagefind.createInstance({ basePath: '/', noWorker: true, ranking: RANKING });
  await instance.init();
  return backendOf(instance, list());
}

async function built(): Promise<Map<string, Uint8Array>> {
  const written = new Map<string, Uint8Array>();
  await writeSearch(groups(), async (path, content) => {
    assert.ok(!written.has(path), `${path} is written once`);
    written.set(path, content);
  });
  return written;
}

function text(path: string): string {
  return Buffer.from(files.get(path) ?? []).toString('utf8');
}

function list() {
  const [, packed = Buffer.of()] = [...files].find(([path]) => path.endsWith('.pf_meta')) ?? [];
  return unpackPageList(gunzipSync(packed).subarray(SIGNATURE.length));
}

function json(path: string) {
  return JSON.parse(text(path));
}

function unpacked(path: string): Fragment {
  const unzipped = gunzipSync(files.get(path) ?? assert.fail(path)).toString('utf8');
  return JSON.parse(unzipped.slice(SIGNATURE.length));
}
