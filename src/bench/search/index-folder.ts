import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Locale } from '#i18n/locales.ts';
import { unpackFolding } from '#search/index/packed-folding.ts';
import type { TablesFile } from '#search/index/packed-tables.ts';
import { INDEX_LANGUAGE, PAGEFIND_SIGNATURE } from '#search/index/pagefind/page-list.ts';
import { tablesPath } from '#search/index/tables.ts';
import { executeSearch } from '#search/query/engine.ts';
import { createResultPager } from '#search/query/result-pager.ts';
import { toSearchTables, withPinyin } from '#search/query/search-tables.ts';
import { createWordIndex, type WordIndex } from '#search/query/word-index.ts';
import { createCharFolder } from '#text/char-folding.ts';

/** An index that is searched without a browser. */
export interface IndexFolder {
  /** Paths of the results shown first, and the time until they are known. */
  search: (
    input: string,
    count: number,
  ) => Promise<{ paths: string[]; ms: number; suggested: string[]; correction?: string }>;
}

/** Opens the index of a built site for readers of a locale. */
export async function openIndexFolder(folder: string, locale: Locale, today: string): Promise<IndexFolder> {
  const packed = async (path: string) =>
    gunzipSync(await readFile(join(folder, path))).subarray(PAGEFIND_SIGNATURE.length);
  const file: TablesFile = JSON.parse(await readFile(join(folder, tablesPath(locale)), 'utf8'));
  const json = async (path: string) => JSON.parse(await readFile(join(folder, path), 'utf8'));
  const prepared = await toSearchTables(file, createCharFolder(unpackFolding(file.words.folding)));
  const tables = withPinyin(prepared, await json(file.pinyin));
  const index: WordIndex = createWordIndex(file.pages, (name) =>
    packed(`index/${INDEX_LANGUAGE}_${name}.pf_index`),
  );
  const sounds = async () => ({ names: tables.names, readings: await json('readings.json') });
  return {
    search: async (input, count) => {
      const started = performance.now();
      const outcome = await executeSearch({ input, filters: {}, locale, today }, tables, index, sounds);
      const pager = createResultPager(outcome, tables.foldChar, async (location) => {
        const path = `${location?.folder}/${INDEX_LANGUAGE}_${location?.id}.pf_fragment`;
        return JSON.parse((await packed(path)).toString('utf8'));
      });
      const { results } = await pager.next(count);
      const paths = results.map(({ view }) => view.href.replace(/^\/[^/]+\/|#.*$/g, ''));
      const { correction } = outcome;
      const suggested = outcome.suggestions.map(({ title }) => title);
      return { paths, suggested, ms: performance.now() - started, ...(correction ? { correction } : {}) };
    },
  };
}
