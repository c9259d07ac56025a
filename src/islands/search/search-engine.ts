import type { Locale } from '#i18n/locales.ts';
import {
  INDEX_LANGUAGE,
  PAGEFIND_SIGNATURE,
  type PageList,
  unpackPageList,
} from '#search/index/pagefind/page-list.ts';
import {
  fragmentLocation,
  type NameRow,
  type PageFragment,
  type PagesFile,
  SEARCH_FOLDER,
  type WordsFile,
} from '#search/index/tables.ts';
import {
  PAGEFIND_RANKING,
  type PagefindInstance,
  pagefindBackend,
  type SearchBackend,
} from '#search/query/backend.ts';
import {
  executeSearch,
  type SearchOutcome,
  type SearchTables,
  toSearchTables,
} from '#search/query/engine.ts';
import { type ResultView, toResultView } from '#search/query/result-view.ts';
import type { SearchFilters } from '#search/query/facets.ts';
import type { SearchHit } from '#search/query/results.ts';
import { fetchJson, fetchOk } from '../dom/fetch-json.ts';
import { memoizeAsync, memoizeByKey } from '../dom/memoize-async.ts';

/** The search of the site. Nothing is fetched before the first call of `load` or `search`. */
export interface SearchEngine {
  load: () => Promise<SearchTables>;
  search: (q: string, filters: SearchFilters) => Promise<SearchOutcome>;
  /** Title, line and matching passages of a result; fetches its text. */
  resultView: (hit: SearchHit, outcome: SearchOutcome) => Promise<ResultView>;
}

const FOLDER_URL = `/${SEARCH_FOLDER}/`;

/** Makes the search for readers of a locale; every method throws when a file cannot be fetched. */
export function searchEngine(locale: Locale): SearchEngine {
  const open = memoizeAsync(() => openIndex(locale));
  const loadFragment = memoizeByKey(fetchFragment);
  return {
    load: async () => (await open()).tables,
    search: async (q, filters) => {
      const { tables, backend } = await open();
      return executeSearch(q, filters, locale, tables, backend);
    },
    resultView: async (hit, { variants }) => {
      const { tables } = await open();
      const text = fragmentLocation(hit.row, hit.locale);
      const path = `${text?.folder}/${INDEX_LANGUAGE}_${text?.id}.pf_fragment`;
      return toResultView(hit, await loadFragment(path), variants, tables.foldChar);
    },
  };
}

/** The part of Pagefind's browser module that is used. */
interface PagefindModule {
  createInstance: (options: object) => PagefindInstance;
}

async function openIndex(locale: Locale): Promise<{ tables: SearchTables; backend: SearchBackend }> {
  const [words, pages, names, instance] = await Promise.all([
    fetchJson<WordsFile>(`${FOLDER_URL}words.json`),
    fetchJson<PagesFile>(`${FOLDER_URL}pages.json`),
    fetchJson<NameRow[]>(`${FOLDER_URL}names.${locale}.json`),
    openPagefind(),
  ]);
  // Pagefind has fetched this file already, so it comes from the browser's cache.
  const list: PageList = unpackPageList(
    (await fetchUnpacked(pages.meta)).subarray(PAGEFIND_SIGNATURE.length),
  );
  return { tables: toSearchTables(words, pages, list, names), backend: pagefindBackend(instance, list) };
}

async function openPagefind(): Promise<PagefindInstance> {
  const url = `${FOLDER_URL}pagefind.js`;
  const pagefind: PagefindModule = await import(/* @vite-ignore */ url);
  const instance = withIndexLanguage(() =>
    pagefind.createInstance({ basePath: FOLDER_URL, noWorker: true, ranking: PAGEFIND_RANKING }),
  );
  await instance.init();
  return instance;
}

/**
 * Pagefind reads `<html lang>` when an instance is created and segments queries for that language, which would break
 * our own tokens. The page has the language of the index during this synchronous call, so nothing is painted with it.
 */
function withIndexLanguage<T>(create: () => T): T {
  const root = document.documentElement;
  const { lang } = root;
  root.lang = INDEX_LANGUAGE;
  try {
    return create();
  } finally {
    root.lang = lang;
  }
}

async function fetchFragment(path: string): Promise<PageFragment> {
  const content = (await fetchUnpacked(path)).subarray(PAGEFIND_SIGNATURE.length);
  return JSON.parse(new TextDecoder().decode(content));
}

/** A gzipped file of the index. Some hosts unpack it on the way, so its first bytes decide. */
async function fetchUnpacked(path: string): Promise<Uint8Array> {
  const packed = new Uint8Array(await (await fetchOk(FOLDER_URL + path)).arrayBuffer());
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) return packed;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
