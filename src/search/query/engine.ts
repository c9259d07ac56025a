import type { Locale } from '#i18n/locales.ts';
import type { CharFolder } from '#text/char-folding.ts';
import { pause } from '#text/pause.ts';
import type { NameRow, PageRow } from '../index/tables.ts';
import { correctQuery } from '../names/correct-query.ts';
import { parseQuery, type QueryTerm, toQueryTerm } from '../text/query-terms.ts';
import { isAbsent } from './absent-phrase.ts';
import {
  addMatches,
  type FoundTexts,
  findMatchingVariants,
  findParts,
  findPinyin,
  findVariants,
} from './execute-query.ts';
import type { SearchFilters } from './facets.ts';
import type { IndexFileError } from './index-file-error.ts';
import { isLongQuery, partsOfLongQuery } from './long-query.ts';
import { matchNamesOfRegions, type NameSounds, similarNames, withUnderstood } from './named-nodes.ts';
import { isSeveralSyllables } from './pinyin-input.ts';
import {
  type ExpansionContext,
  expandQuery,
  type QueryVariant,
  relaxedVariants,
  splitVariants,
} from './query-expansion.ts';
import { MAX_QUERY_CHARACTERS } from './query-length.ts';
import { withoutOperators } from './question.ts';
import { mergeResults, type SearchResults } from './results.ts';
import type { SearchTables } from './search-tables.ts';
import { type UnderstoodQuery, understandQuery } from './understand-query.ts';
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
      ? { rows: [], mentioned: [], named: [], subject: input, forms: [], parts: [] }
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
  await pause();
  const results = mergeResults({ rows: tables.rows, texts: found.matches, names: named }, filters, locale);
  const nothing = found.matches.size + named.length === 0 && terms.length > 0 && !found.problem;
  const correction = nothing ? correctQuery(names, input, foldChar, mentions) : undefined;
  const [first, second] = understood.named;
  return {
    ...results,
    input,
    variants,
    asked: toTerms([...understood.forms, ...understood.parts], foldChar),
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

interface TextSearch {
  found: FoundTexts;
  variants: readonly QueryVariant[];
  relaxed: boolean;
}

async function searchPasted(index: WordIndex, input: string, foldChar: CharFolder): Promise<TextSearch> {
  const parts = partsOfLongQuery(input, foldChar);
  const found = await findParts(index, parts);
  const { required } = found;
  return { found, variants: [{ terms: parts, factor: 1, required, reason: 'parts' }], relaxed: false };
}

async function searchTexts(
  index: WordIndex,
  terms: readonly QueryTerm[],
  { expansion }: SearchTables,
  { parts, rows }: UnderstoodQuery,
  hasNames: boolean,
): Promise<TextSearch> {
  const { foldChar } = expansion;
  if (terms.length === 0) return { found: { matches: new Map() }, variants: [], relaxed: false };
  const answered = rows.length > 0 ? await searchAnswered(index, terms, parts, expansion) : undefined;
  if (answered) return answered;
  const variants = expandQuery(terms, expansion);
  let found = await findVariants(index, variants);
  const letters = terms.length === 1 && !terms[0]?.quoted ? (terms[0]?.tokens.join('') ?? '') : '';
  if (found.matches.size === 0 || isSeveralSyllables(letters))
    found = addMatches(found, await findPinyin(index, letters), PINYIN_FACTOR);
  if (found.matches.size > 0 || found.problem) return { found, variants, relaxed: false };
  const apart = relaxedVariants(terms, foldChar);
  const asked = terms.some(({ quoted }) => quoted) ? [] : questionVariants(parts, expansion);
  const less = [...apart, ...asked];
  const others = less.length > 0 ? await findVariants(index, less) : found;
  const tried = [...variants, ...less];
  if (others.matches.size > 0 || others.problem) {
    return { found: others, variants: tried, relaxed: others.matches.size > 0 && !hasNames };
  }
  const split = await findMatchingVariants(index, splitVariants(terms, expansion));
  const { matches } = split.found;
  return {
    found: split.found,
    variants: [...tried, ...split.variants],
    relaxed: matches.size > 0 && !hasNames,
  };
}

/** The texts with the words of a question that names answer; undefined when a page may contain it as typed. */
async function searchAnswered(
  index: WordIndex,
  terms: readonly QueryTerm[],
  parts: readonly string[],
  expansion: ExpansionContext,
): Promise<TextSearch | undefined> {
  const variants = terms.some(({ quoted }) => quoted) ? [] : questionVariants(parts, expansion);
  const [asked] = variants;
  if (!asked || !(await isAbsent(index, terms, asked.terms))) return undefined;
  return { found: await findVariants(index, variants), variants, relaxed: false };
}

/** The words of a question, each a term of its own, with their other forms. */
function questionVariants(parts: readonly string[], expansion: ExpansionContext): QueryVariant[] {
  const terms = toTerms(parts, expansion.foldChar);
  if (terms.length === 0) return [];
  return expandQuery(terms, expansion).map((variant) => ({ ...variant, reason: 'apart' }));
}

function toTerms(parts: readonly string[], foldChar: CharFolder): QueryTerm[] {
  return parts.map((part) => toQueryTerm(part, false, foldChar)).filter(({ tokens }) => tokens.length > 0);
}

const PINYIN_FACTOR = 0.001;
