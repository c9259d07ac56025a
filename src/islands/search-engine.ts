import type { Locale } from '#i18n/locales.ts';
import { INDEX_LANGUAGE, type PageList, PAGEFIND_SIGNATURE, unpackPageList } from '#search/index/pagefind/page-list.ts';
import { SEARCH_FOLDER, type PageFragment, fragmentLocation } from '#search/index/tables.ts';
import { type SearchBackend, pagefindBackend, type PagefindInstance, PAGEFIND_RANKING } from '#search/query/backend.ts';
import { type SearchOutcome, executeSearch, type SearchTables, toSearchTables } from '#search/query/engine.ts';
import { type ResultView, toResultView } from '#search/query/result-view.ts';
import type { SearchFilters, SearchHit } from '#search/query/results.ts';
import { once } from './memoize-async.ts';

/** The search of one page of the site. Making it downloads nothing; the first question or `warm` does. */
export interface SearchEngine {
  warm: () => Promise<SearchTables>;
  ask: (q: string, filters: SearchFilters) => Promise<SearchOutcome>;
  show: (hit: SearchHit, outcome: SearchOutcome) => Promise<ResultView>;
}

/** Makes the search for the reader's tree. */
export function searchEngine(locale: Locale): SearchEngine {
  const opened = once(() => open(locale));
  const texts = new Map<string, Promise<PageFragment>>();
  return {
    warm: async () => (await opened()).tables,
    ask: async (q, filters) => {
      const { tables, backend } = await opened();
      return executeSearch(q, filters, locale, tables, backend);
    },
    show: async (hit, { variants }) => {
      const { tables } = await opened();
      const text = fragmentLocation(hit.row, hit.locale);
      const path = `${text?.folder}/${INDEX_LANGUAGE}_${text?.id}.pf_fragment`;
      const loading = texts.get(path) ?? loadFragment(path);
      texts.set(path, loading);
      return toResultView(hit, await loading, variants, tables.foldChar);
    },
  };
}

/** What we use of Pagefind's module. */
interface PagefindModule {
  createInstance: (options: object) => PagefindInstance;
}

const BASE = `/${SEARCH_FOLDER}/`;

async function open(locale: Locale): Promise<{ tables: SearchTables; backend: SearchBackend }> {
  const files = ['words.json', 'pages.json', `names.${locale}.json`].map(json);
  const [words, pages, names, instance] = await Promise.all([...files, openPagefind()]);
  // Pagefind has fetched its list of pages by now, so this comes from the browser's cache.
  const list: PageList = unpackPageList((await unpacked(pages.meta)).subarray(PAGEFIND_SIGNATURE.length));
  return { tables: toSearchTables(words, pages, list, names), backend: pagefindBackend(instance, list) };
}

async function openPagefind(): Promise<PagefindInstance> {
  const address = `${BASE}pagefind.js`;
  const pagefind: PagefindModule = await import(/* @vite-ignore */ address);
  const instance = inIndexLanguage(() =>
    pagefind.createInstance({ basePath: BASE, noWorker: true, ranking: PAGEFIND_RANKING }),
  );
  await instance.init();
  return instance;
}

/**
 * Pagefind reads `<html lang>` while it makes an instance, and would cut a query by the words of that language:
 * our tokens would be lost. So the page has the language of the index for as long as that takes, and nothing is painted.
 */
function inIndexLanguage<T>(make: () => T): T {
  const root = document.documentElement;
  const { lang } = root;
  root.lang = INDEX_LANGUAGE;
  try {
    return make();
  } finally {
    root.lang = lang;
  }
}

async function loadFragment(path: string): Promise<PageFragment> {
  const content = (await unpacked(path)).subarray(PAGEFIND_SIGNATURE.length);
  return JSON.parse(new TextDecoder().decode(content));
}

/** A file of the index; a host may have unpacked it on the way. */
async function unpacked(path: string): Promise<Uint8Array> {
  const packed = new Uint8Array(await (await get(path)).arrayBuffer());
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) return packed;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function json(path: string) {
  return (await get(path)).json();
}

async function get(path: string): Promise<Response> {
  const answer = await fetch(BASE + path);
  if (!answer.ok) throw new Error(`The search file ${path} did not come: ${answer.status}`);
  return answer;
}
