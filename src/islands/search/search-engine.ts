import type { Locale } from '#i18n/locales.ts';
import { unpackFolding } from '#search/index/packed-folding.ts';
import type { TablesFile } from '#search/index/packed-tables.ts';
import { INDEX_LANGUAGE } from '#search/index/pagefind/page-list.ts';
import { type PageFragment, type PinyinFile, type ReadingsFile, tablesPath } from '#search/index/tables.ts';
import { executeSearch, type SearchOutcome } from '#search/query/engine.ts';
import type { SearchFilters } from '#search/query/facets.ts';
import { IndexFileError } from '#search/query/index-file-error.ts';
import { isLongQuery } from '#search/query/long-query.ts';
import type { NameSounds } from '#search/query/named-nodes.ts';
import { mayBePinyin } from '#search/query/pinyin-input.ts';
import { parseQuestion } from '#search/query/question.ts';
import { createResultPager, type ResultPager } from '#search/query/result-pager.ts';
import { type SearchTables, toSearchTables, withPinyin } from '#search/query/search-tables.ts';
import { wordsToFind } from '#search/query/term-search.ts';
import { createWordIndex, type WordIndex } from '#search/query/word-index.ts';
import { parseQuery, toQueryTerm } from '#search/text/query-terms.ts';
import { type CharFolder, createCharFolder } from '#text/char-folding.ts';
import { memoizeRecent } from '#text/memoize-recent.ts';
import { memoizeAsync } from '../dom/memoize-async.ts';
import { fetchIndexFile, fetchIndexJson } from './index-files.ts';

/** The search of the site. Nothing is fetched before the first call; every method throws when a file cannot be read. */
export interface SearchEngine {
  load: () => Promise<SearchTables>;
  /** Throws an `AbortError` when its signal is aborted before the search has begun. */
  search: (q: string, filters: SearchFilters, signal?: AbortSignal) => Promise<SearchOutcome>;
  /** The results of a search, in steps: fetches their texts and leaves out those that do not contain the query. */
  pager: (outcome: SearchOutcome) => Promise<ResultPager>;
}

/** Makes the search for readers of a locale. */
export function searchEngine(locale: Locale): SearchEngine {
  let open = memoizeAsync(() => openIndex(locale));
  // After a new build the names of all files change: the tables are fetched again when one of them is gone.
  const reopen = (error: unknown) => {
    if (error instanceof IndexFileError && error.problem === 'status')
      open = memoizeAsync(() => openIndex(locale));
  };
  return {
    load: async () => (await open()).tables(),
    search: async (input, filters, signal) => {
      const { foldChar, index, tables, sounds } = await open();
      signal?.throwIfAborted();
      index.prefetch(queryWords(input, foldChar));
      const request = { input, filters, locale, today: localDay() };
      const prepared = await tables(input);
      signal?.throwIfAborted();
      const outcome = await executeSearch(request, prepared, index, sounds);
      reopen(outcome.problem);
      return outcome;
    },
    pager: async (outcome) => {
      const { foldChar } = await open();
      return createResultPager(outcome, foldChar, async (location) => {
        try {
          return await loadFragment(`${location?.folder}/${INDEX_LANGUAGE}_${location?.id}.pf_fragment`);
        } catch (error) {
          reopen(error);
          throw error;
        }
      });
    },
  };
}

/** The index and its tables; the index can be read while the tables are still being prepared. */
interface OpenIndex {
  foldChar: CharFolder;
  index: WordIndex;
  /** The tables that a query needs: those with pinyin for one with Latin letters. */
  tables: (input?: string) => Promise<SearchTables>;
  sounds: () => Promise<NameSounds>;
}

async function openIndex(locale: Locale): Promise<OpenIndex> {
  const file = await fetchIndexJson<TablesFile>(tablesPath(locale));
  const foldChar = createCharFolder(unpackFolding(file.words.folding));
  const prepared = memoizeAsync(() => toSearchTables(file, foldChar));
  const spelled = memoizeAsync(async () => {
    const [tables, pinyin] = await Promise.all([prepared(), fetchIndexJson<PinyinFile>(file.pinyin)]);
    return withPinyin(tables, pinyin);
  });
  return {
    foldChar,
    index: createWordIndex(file.pages, fetchChunk),
    tables: (input = '') => (mayBePinyin(input) ? spelled() : prepared()),
    sounds: async () => {
      const [{ names }, readings] = await Promise.all([spelled(), loadReadings()]);
      return { names, readings };
    },
  };
}

/** The words of a query whose index files are needed for certain: of a question those that it is about. */
function queryWords(input: string, foldChar: CharFolder): string[] {
  const { isAsked, years, parts } = parseQuestion(input, foldChar, localDay());
  const asked = isAsked ? [...years, ...parts].map((part) => toQueryTerm(part, false, foldChar)) : [];
  const terms = asked.length > 0 ? asked : parseQuery(input, foldChar);
  return isLongQuery(terms) ? [] : terms.flatMap(wordsToFind);
}

function fetchChunk(name: string): Promise<Uint8Array> {
  return fetchIndexFile(`index/${INDEX_LANGUAGE}_${name}.pf_index`);
}

const loadReadings = memoizeAsync(() => fetchIndexJson<ReadingsFile>('readings.json'));

/** Texts kept in memory. */
const MAX_FRAGMENTS = 200;

const loadFragment = memoizeRecent(async (path): Promise<PageFragment> => {
  const content = new TextDecoder().decode(await fetchIndexFile(path));
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new IndexFileError('garbled', path, cause);
  }
}, MAX_FRAGMENTS);

/** Today as `YYYY-MM-DD` in the reader's time zone. */
function localDay(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
