import type { Translate } from '#i18n/message.ts';
import type { searchBoxStrings } from '#i18n/strings/client/search-box.ts';
import type { searchPageStrings } from '#i18n/strings/client/search-page.ts';
import { type PageStrings, readPageStrings } from '../dom/page-strings.ts';

/** Names that the search shows besides its strings. */
export interface SearchNames {
  /** Name of each kind of page. */
  kinds: Readonly<Record<string, string>>;
  /** Name of each locale's language. */
  langs: Readonly<Record<string, string>>;
  /** Of the search page: name of each topic and each place of a facet. */
  topics?: Readonly<Record<string, string>>;
  places?: Readonly<Record<string, string>>;
}

/** Keys of the strings that each page carries for the search box, and further keys of the search page. */
export type SearchBoxKey = keyof typeof searchBoxStrings;
export type SearchPageKey = SearchBoxKey | keyof typeof searchPageStrings;

export type SearchBoxStrings = PageStrings<SearchBoxKey, SearchNames>;
export type SearchPageStrings = PageStrings<SearchPageKey, SearchNames>;
export type TranslateSearchPage = Translate<SearchPageKey>;

/** Reads the strings of a search element from its attribute `data-search-words`. */
export function readSearchStrings<Key extends SearchPageKey>(
  root: HTMLElement,
): PageStrings<Key, SearchNames> {
  return readPageStrings(root, root.dataset['searchWords']);
}
