import type { Locale } from '#i18n/locales.ts';
import type { PageList } from '../index/pagefind/page-list.ts';
import { type NameRow, type PageRow, type PagesFile, unpackPages, type WordsFile } from '../index/tables.ts';
import type { PreparedName } from '../names/name-match-rank.ts';
import { aliasesOf, nameHits, nearestNames, prepareNames } from '../names/name-search.ts';
import { makeReader, type Reader } from '../text/char-folding.ts';
import { loosened, type Rewording, type Wording, wordings } from './query-expansion.ts';
import type { Backend } from './backend.ts';
import { ask, askPinyin, type Scores } from './execute-query.ts';
import { parse, type Term } from '../text/query-terms.ts';
import { type Answer, answer, type Filters } from './results.ts';

/** All that a search needs beside the index. */
export interface Tables {
  read: Reader;
  rows: readonly PageRow[];
  names: readonly PreparedName[];
  rewording: Rewording;
}

/** What a search comes to. `wordings` are what is to be marked; `nearest` is empty unless nothing was found. */
export interface Outcome extends Answer {
  wordings: readonly Wording[];
  nearest: readonly NameRow[];
}

/** Makes the tables from the files beside the index. */
export function tablesFrom(
  words: WordsFile,
  pages: PagesFile,
  list: PageList,
  names: readonly NameRow[],
): Tables {
  const read = makeReader(words.folding);
  const prepared = prepareNames(names, read);
  const rewording = { read, pairs: words.pairs, aliases: aliasesOf(prepared, read) };
  const ids = list.pages.map(({ id }) => id);
  return { read, rows: unpackPages(pages, ids), names: prepared, rewording };
}

/**
 * Searches: pages that hold what was typed or another wording of it, and things that are called so.
 * Where no page does, words of two scripts are asked apart, and letters are tried as pinyin.
 */
export async function searchFor(
  input: string,
  filters: Filters,
  locale: Locale,
  tables: Tables,
  backend: Backend,
): Promise<Outcome> {
  const { read } = tables;
  const terms = parse(input, read);
  const typed = wordings(terms, tables.rewording);
  const { scores, ways } = await askAll(backend, terms, typed, read);
  const names = nameHits(tables.names, input, read);
  const found = answer({ rows: tables.rows, scores, names }, filters, locale);
  const nearest =
    scores.size + names.length > 0 || terms.length === 0 ? [] : nearestNames(tables.names, input, read);
  return { ...found, wordings: ways, nearest };
}

async function askAll(
  backend: Backend,
  terms: readonly Term[],
  typed: readonly Wording[],
  read: Reader,
): Promise<{ scores: Scores; ways: readonly Wording[] }> {
  if (terms.length === 0) return { scores: new Map(), ways: [] };
  const scores = await ask(backend, typed);
  const letters = terms.length === 1 && !terms[0]?.quoted ? (terms[0]?.tokens.join('') ?? '') : '';
  if (scores.size === 0 || (SYLLABLES.test(letters) && !SYLLABLE.test(letters)))
    addBehind(scores, await askPinyin(backend, letters));
  const apart = scores.size === 0 ? loosened(terms, read) : [];
  if (apart.length === 0) return { scores, ways: typed };
  return { scores: await ask(backend, apart), ways: [...typed, ...apart] };
}

/** What was found in pinyin stands behind what was found as typed. */
function addBehind(scores: Scores, more: Scores): void {
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
