import assert from 'node:assert/strict';
import type { Locale } from '#i18n/locales.ts';
import { writeSearchIndex } from '#search/index/site-index.ts';

interface FixturePage {
  kind: string;
  id: string;
  names: string[];
  hans: string;
  hant: string;
  en: string;
}

/** Four pages, each in three languages, by path. */
export const FIXTURE_PAGES: Record<string, FixturePage> = {
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

/** The files of a search index, by path. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** Builds the index of the fixture pages. */
export async function buildFixtureIndex(): Promise<IndexFiles> {
  const written = new Map<string, Uint8Array>();
  await writeSearchIndex(pageSources(), async (path, content) => {
    assert.ok(!written.has(path), `${path} is written once`);
    written.set(path, content);
  });
  return written;
}

/** A file of the index as text. */
export function readIndexText(files: IndexFiles, path: string): string {
  return Buffer.from(files.get(path) ?? []).toString('utf8');
}

/** A file of the index as JSON. */
export function readIndexJson(files: IndexFiles, path: string) {
  return JSON.parse(readIndexText(files, path));
}

function pageSources() {
  return Object.entries(FIXTURE_PAGES).map(([path, page]) => async () => {
    return Object.entries(LANGS).map(([locale, lang]) => ({
      url: `/${locale}/${path}`,
      html: `<html lang="${locale}"><main data-search-body data-search-kind="${page.kind}" data-search-id="${page.id}" data-search-names='${JSON.stringify(page.names)}'>${page[lang]}</main></html>`,
    }));
  });
}
