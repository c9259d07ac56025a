import type { Locale } from '#i18n/locales.ts';
import { type SearchEngine, searchEngine } from './search-engine.ts';

/**
 * Makes the search for the box of the header, which imports this module when it is needed. A module that the search page
 * imports itself would bring the bundler's helper for namespaces, a file of its own.
 */
export function startSearchEngine(locale: Locale): SearchEngine {
  return searchEngine(locale);
}
