import type { Locale } from '#i18n/locales.ts';
import type { PageList } from '../index/pagefind/page-list.ts';
import { type NameRow, type PageRow, type PagesFile, unpackPages, type WordsFile } from '../index/tables.ts';
import type { PreparedName } from '../names/name-match-rank.ts';
import { matchNames, nameAliases, prepareNames, suggestNames } from '../names/name-search.ts';
import { type CharFolder, createCharFolder } from '../text/char-folding.ts';
import { parseQuery, type QueryTerm } from '../text/query-terms.ts';
import type { SearchBackend } from './backend.ts';
import { scorePinyin, scoreVariants, type TextScores } from './execute-query.ts';
import type { SearchFilters } from './facets.ts';
import { isSeveralSyllables } from './pinyin-input.ts';
import { type ExpansionContext, expandQuery, type QueryVariant, relaxedVariants } from './query-expansion.ts';
import { mergeResults, type SearchResults } from './results.ts';

/** What a search needs besides the index. */
export interface SearchTables {
  foldChar: CharFolder;
  rows: readonly PageRow[];
  names: readonly PreparedName[];
  expansion: ExpansionContext;
}

/** The results of a search, and what to show with them. */
export interface SearchOutcome extends SearchResults {
  /** The forms of the query that were searched, for highlighting. */
  variants: readonly QueryVariant[];
  /** Nodes with a similar name; empty unless there is no result. */
  suggestions: readonly NameRow[];
}

/** Prepares the tables from the files beside the index: `words.json`, `pages.json`, `pf_meta`, `names.<locale>.json`. */
export function toSearchTables(
  words: WordsFile,
  pages: PagesFile,
  list: PageList,
  names: readonly NameRow[],
): SearchTables {
  const foldChar = createCharFolder(words.folding);
  const prepared = prepareNames(names, foldChar);
  const expansion = { foldChar, pairs: words.pairs, aliases: nameAliases(prepared, foldChar) };
  const ids = list.pages.map(({ id }) => id);
  return { foldChar, rows: unpackPages(pages, ids), names: prepared, expansion };
}

/**
 * Searches for pages that contain the query or another form of it, and for nodes whose name matches. Where no page does,
 * terms of two scripts are searched apart, and letters are tried as pinyin.
 * @param locale the reader's locale, in which a result is shown if it exists there
 */
export async function executeSearch(
  input: string,
  filters: SearchFilters,
  locale: Locale,
  tables: SearchTables,
  backend: SearchBackend,
): Promise<SearchOutcome> {
  const { foldChar } = tables;
  const terms = parseQuery(input, foldChar);
  const typed = expandQuery(terms, tables.expansion);
  const { scores, variants } = await searchVariants(backend, terms, typed, foldChar);
  const names = matchNames(tables.names, input, foldChar);
  const results = mergeResults({ rows: tables.rows, scores, names }, filters, locale);
  const nothing = scores.size + names.length === 0 && terms.length > 0;
  return { ...results, variants, suggestions: nothing ? suggestNames(tables.names, input, foldChar) : [] };
}

async function searchVariants(
  backend: SearchBackend,
  terms: readonly QueryTerm[],
  typed: readonly QueryVariant[],
  foldChar: CharFolder,
): Promise<{ scores: TextScores; variants: readonly QueryVariant[] }> {
  if (terms.length === 0) return { scores: new Map(), variants: [] };
  const scores = await scoreVariants(backend, typed);
  const letters = terms.length === 1 && !terms[0]?.quoted ? (terms[0]?.tokens.join('') ?? '') : '';
  if (scores.size === 0 || isSeveralSyllables(letters)) addLower(scores, await scorePinyin(backend, letters));
  const relaxed = scores.size === 0 ? relaxedVariants(terms, foldChar) : [];
  if (relaxed.length === 0) return { scores, variants: typed };
  return { scores: await scoreVariants(backend, relaxed), variants: [...typed, ...relaxed] };
}

/** Adds texts found by pinyin below all texts that were found as typed. */
function addLower(scores: TextScores, pinyin: TextScores): void {
  for (const [id, score] of pinyin) if (!scores.has(id)) scores.set(id, score * PINYIN_FACTOR);
}

const PINYIN_FACTOR = 0.001;
