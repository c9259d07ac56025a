import type { SearchOutcome } from '#search/query/engine.ts';
import type { IndexFileProblem } from '#search/query/index-file-error.ts';
import type { ResultPager, VerifiedResult } from '#search/query/result-pager.ts';
import type { SearchTables } from '#search/query/search-tables.ts';
import type { SearchState } from '#search/query/state.ts';
import type { SearchEngine } from './search-engine.ts';
import type { SearchPageStrings } from './search-strings.ts';

/** The search page: its elements, strings and engine. */
export interface SearchPage {
  root: HTMLElement;
  input: HTMLInputElement;
  /** Links to the lists of the site. */
  lists: HTMLElement;
  strings: SearchPageStrings;
  engine: SearchEngine;
  /** Runs the search again that failed. */
  retry: () => void;
}

/** A finished search with the first results ready to be shown. */
export interface FinishedSearch {
  state: SearchState;
  outcome: SearchOutcome;
  pager: ResultPager;
  firstResults: readonly VerifiedResult[];
  tables: SearchTables;
  /** Why the results are incomplete; undefined when they are complete. */
  problem: IndexFileProblem | undefined;
}

/** A part of the page by the value of its `data-search-part`. */
export function pagePart(
  { root }: Pick<SearchPage, 'root'>,
  name: 'status' | 'notes' | 'hint' | 'filters' | 'facets' | 'results' | 'more' | 'index',
): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-search-part="${name}"]`);
  if (!found) throw new Error(`The search page has no element with data-search-part="${name}".`);
  return found;
}
