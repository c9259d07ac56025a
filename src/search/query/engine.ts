import type { Locale } from '#i18n/locales.ts';
import type { PageList } from '../index/pagefind/page-list.ts';
import { type NameRow, type PageRow, type PagesFile, unpackPages, type WordsFile } from '../index/tables.ts';
import type { PreparedName } from '../names/name-match-rank.ts';
import { nameAliases, matchNames, suggestNames, prepareNames } from '../names/name-search.ts';
import { createCharFolder, type CharFolder } from '../text/char-folding.ts';
import { relaxedVariants, type ExpansionContext, type QueryVariant, expandQuery } from './query-expansion.ts';
import type { SearchBackend } from './backend.ts';
import { scoreVariants, scorePinyin, type TextScores } from './execute-query.ts';
import { parseQuery, type QueryTerm } from '../text/query-terms.ts';
import { type SearchResults, mergeResults, type SearchFilters } from './results.ts';

/** All that a search needs beside the index. */
export interface SearchTables {
  foldChar: CharFolder;
  rows: readonly PageRow[];
  names: readonly PreparedName[];
  expansion: ExpansionContext;
}

/** What a search comes to. `wordings` are what is to be marked; `nearest` is empty unless nothing was found. */
export interface SearchOutcome extends SearchResults {
  variants: readonly QueryVariant[];
  suggestions: readonly NameRow[];
}

/** Makes the tables from the files beside the index. */
export function toSearchTables(
  words: WordsFile,
  pages: PagesFile,
  list: PageList,
  names: readonly NameRow[],
): SearchTables {
  const read = createCharFolder(words.folding);
  const prepared = prepareNames(names, read);
  const rewording = { read, pairs: words.pairs, aliases: nameAliases(prepared, read) };
  const ids = list.pages.map(({ id }) => id);
  return { foldChar: read, rows: unpackPages(pages, ids), names: prepared, expansion: rewording };
}

/**
 * Searches: pages that hold what was typed or another wording of it, and things that are called so.
 * Where no page does, words of two scripts are asked apart, and letters are tried as pinyin.
 */
export async function executeSearch(
  input: string,
  filters: SearchFilters,
  locale: Locale,
  tables: SearchTables,
  backend: SearchBackend,
): Promise<SearchOutcome> {
  const { foldChar: read } = tables;
  const terms = parseQuery(input, foldChar);
  const typed = expandQuery(terms, tables.expansion);
  const { scores, ways } = await askAll(backend, terms, typed, foldChar);
  const names = matchNames(tables.names, input, foldChar);
  const found = mergeResults({ rows: tables.rows, scores, names }, filters, locale);
  const nearest =
    scores.size + names.length > 0 || terms.length === 0 ? [] : suggestNames(tables.names, input, foldChar);
  return { ...found, variants: ways, suggestions: nearest };
}

async function askAll(
  backend: SearchBackend,
  terms: readonly QueryTerm[],
  typed: readonly QueryVariant[],
  read: CharFolder,
): Promise<{ scores: TextScores; ways: readonly QueryVariant[] }> {
  if (terms.length === 0) return { scores: new Map(), ways: [] };
  const scores = await scoreVariants(backend, typed);
  const letters = terms.length === 1 && !terms[0]?.quoted ? (terms[0]?.tokens.join('') ?? '') : '';
  if (scores.size === 0 || (SYLLABLES.test(letters) && !SYLLABLE.test(letters)))
    addBehind(scores, await scorePinyin(backend, letters));
  const apart = scores.size === 0 ? relaxedVariants(terms, read) : [];
  if (apart.length === 0) return { scores, ways: typed };
  return { scores: await scoreVariants(backend, apart), ways: [...typed, ...apart] };
}

/** What was found in pinyin stands behind what was found as typed. */
function addBehind(scores: TextScores, more: TextScores): void {
  for (const [id, score] of more) if (!scores.has(id)) scores.set(id, score * BEHIND);
}

const BEHIND = 0.001;

const INITIAL = '(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)';
const FINAL =
  '(?:iang?|iao|iong|uang?|uai|ang?|ao|ai|eng?|ei|er|ing?|ong|ou|un|iu|i[ae]|u[aoie]|ve|[aeiouv])';
const ALONE = '(?:ang?|ai|ao|eng?|ei|er|ou)';

/** Letters that can be read as several syllables of pinyin, and those that can be read as one: jiang, tian. */
const SYLLABLES = new RegExp(`^(?:${INITIAL}${FINAL}|${ALONE}){2,8}$`);
const SYLLABLE = new RegExp(`^(?:${INITIAL}${FINAL}|${ALONE})$`);
