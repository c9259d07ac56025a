import type { Locale } from '#i18n/locales.ts';
import { SEARCH_FOLDER, tablesPath } from '#search/index/tables.ts';
import { IndexFileError } from '#search/query/index-file-error.ts';
import { createElement } from '../dom/element.ts';
import { memoizeAsync } from '../dom/memoize-async.ts';
import type { SearchEngine } from './search-engine.ts';

/**
 * The search of the site for a page where most readers do not search: its code is fetched at the first call, which
 * throws an `IndexFileError` when it cannot be fetched, as for a file of the index.
 */
export function lazySearchEngine(locale: Locale): SearchEngine {
  const engine = memoizeAsync(async () => {
    preloadTables(locale);
    const { startSearchEngine } = await import('./search-engine-start.ts').catch((cause: unknown) => {
      throw new IndexFileError(navigator.onLine ? 'network' : 'offline', 'search-engine.js', cause);
    });
    return startSearchEngine(locale);
  });
  return {
    load: async () => (await engine()).load(),
    search: async (q, filters, signal) => (await engine()).search(q, filters, signal),
    pager: async (outcome) => (await engine()).pager(outcome),
  };
}

/** Starts to fetch the tables of the index while the code is still on its way. */
function preloadTables(locale: Locale): void {
  const href = `/${SEARCH_FOLDER}/${tablesPath(locale)}`;
  document.head.append(createElement('link', { rel: 'preload', as: 'fetch', href, crossorigin: '' }));
}
