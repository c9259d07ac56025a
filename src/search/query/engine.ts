import type { Locale } from '#i18n/locales.ts';
import { pause } from '#text/pause.ts';
import type { NameRow, PageRow } from '../index/tables.ts';
import { correctQuery } from '../names/correct-query.ts';
import { parseQuery, type QueryTerm } from '../text/query-terms.ts';
import type { FoundTexts } from './execute-query.ts';
import type { SearchFilters } from './facets.ts';
import type { IndexFileError } from './index-file-error.ts';
import { isLongQuery } from './long-query.ts';
import {
  EXACT_RANK,
  matchNamesOfRegions,
  type NameSounds,
  similarNames,
  withUnderstood,
} from './named-nodes.ts';
import { findOfficeHolders } from './office-holders.ts';
import type { QueryVariant } from './query-expansion.ts';
import { MAX_QUERY_CHARACTERS } from './query-length.ts';
import { withoutOperators } from './question.ts';
import { mergeResults, type SearchResults } from './results.ts';
import type { SearchTables } from './search-tables.ts';
import { searchPasted, searchTexts, toTerms } from './search-texts.ts';
import { notUnderstood, type UnderstoodQuery, understandQuery } from './understand-query.ts';
import type { WordIndex } from './word-index.ts';

/** The input of a search. */
export interface SearchRequest {
  input: string;
  filters: SearchFilters;
  /** The reader's locale, in which a result is shown if it exists there. */
  locale: Locale;
  /** Today as `YYYY-MM-DD`. */
  today: string;
}

/** The results of a search, and what to show with them. */
export interface SearchOutcome extends SearchResults {
  input: string;
  /** The forms of the query that were searched, for highlighting. */
  variants: readonly QueryVariant[];
  /** The words that a question is about, highlighted where nothing else is. */
  asked: readonly QueryTerm[];
  /** The words in the title of a post that answers better than the nodes that the query names; none where no post can. */
  titleTerms: readonly QueryTerm[];
  /** True when people are among the nodes that it names. */
  namesPeople: boolean;
  /** True when no page contains the query as written, and the results contain its parts. */
  relaxed: boolean;
  /** Nodes with a similar name; empty unless there is no result. */
  suggestions: readonly NameRow[];
  /** The query with words that names contain in place of similar ones; only when there is no result. */
  correction?: string;
  /** Two nodes whose names were typed. */
  pair?: readonly [NameRow, NameRow];
  /** The file that could not be read: there may be more results. */
  problem?: IndexFileError;
}

/**
 * Searches for pages that contain the query or another form of it, and for nodes whose name matches or that a question
 * is about. Where no page does, its parts are searched apart, and letters are tried as pinyin.
 * @param loadSounds called when nothing is found and the query may be a name in Han characters
 */
export async function executeSearch(
  { input: typed, filters, locale, today }: SearchRequest,
  tables: SearchTables,
  index: WordIndex,
  loadSounds: () => Promise<NameSounds> = async () => ({ names: tables.names, readings: {} }),
): Promise<SearchOutcome> {
  const { foldChar, names, mentions, expansion } = tables;
  const input = withoutOperators(typed.slice(0, MAX_QUERY_CHARACTERS));
  const terms = parseQuery(input, foldChar);
  const isLong = isLongQuery(terms);
  const understood =
    isLong || terms.some(({ quoted }) => quoted)
      ? notUnderstood(input)
      : understandQuery(input, { foldChar, names, aliases: expansion.aliases, mentions, today });
  await pause();
  const byName = isLong ? [] : matchNamesOfRegions(input, tables);
  const matched = withUnderstood(byName, understood.rows);
  const texts = isLong
    ? await searchPasted(index, input, foldChar)
    : await searchTexts(index, terms, tables, understood, matched.length > 0);
  const { found, variants, relaxed } = texts;
  const isWritten = found.matches.size > 0 && !variants.some(({ reason }) => reason === 'apart');
  const named = isWritten ? matched : withUnderstood(byName, allUnderstood(understood, tables.rows, found));
  const isName = byName.some(({ rank }) => rank >= EXACT_RANK);
  const leads =
    understood.expectsOfficer && !isName ? await findOfficeHolders(input, found.matches, tables, index) : [];
  await pause();
  const matches = { rows: tables.rows, texts: found.matches, names: named, leads };
  const results = mergeResults(matches, filters, locale);
  const nothing = found.matches.size + named.length === 0 && terms.length > 0 && !found.problem;
  const correction = nothing ? correctQuery(names, input, foldChar, mentions) : undefined;
  const [first, second] = understood.named;
  return {
    ...results,
    input,
    variants,
    asked: toTerms([...understood.forms, ...understood.parts], foldChar),
    namesPeople: understood.namesPeople,
    titleTerms: isName || leads.length > 0 ? [] : toTerms(understood.titleParts, foldChar),
    relaxed,
    suggestions: nothing ? await similarNames([input, understood.subject], tables, loadSounds) : [],
    ...(correction === undefined ? {} : { correction }),
    ...(first && second ? { pair: [first, second] as const } : {}),
    ...(found.problem ? { problem: found.problem } : {}),
  };
}

/**
 * The nodes of a question and those that it mentions. Where only a place or a topic is asked for, the nodes that it mentions come
 * before it, events whose own page has its words first.
 */
function allUnderstood(
  { rows, mentioned }: UnderstoodQuery,
  pages: readonly PageRow[],
  { matches }: FoundTexts,
): NameRow[] {
  const isNode = ({ id }: NameRow) => !id.startsWith('page:');
  const hasWords = ({ page }: NameRow) =>
    pages[page]?.editions.some((id) => typeof id === 'string' && matches.has(id)) ?? false;
  const nodes = mentioned.filter(isNode);
  const first = rows.some(isNode) ? [] : [...nodes.filter(hasWords), ...nodes];
  return [...first, ...rows, ...mentioned];
}
