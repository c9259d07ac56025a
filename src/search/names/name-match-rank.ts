import { editDistance } from '#text/edit-distance.ts';
import { HAN_PATTERN, hasHan } from '#text/han.ts';
import type { NameRow } from '../index/tables.ts';

/** A row of the table of names, prepared for comparison with queries. */
export interface PreparedName {
  row: NameRow;
  /** Each name, normalised. */
  normalized: readonly string[];
  /** The words of each name, normalised and sorted, so that Xiang Li equals Li Xiang. */
  words: readonly (readonly string[])[];
  /** The letters of each name in every order of its words. */
  orders: readonly string[];
  /** The syllables of each Han name. */
  syllables: readonly (readonly string[])[];
  /** The cities of an event, normalised. */
  places: readonly string[];
  /** All names, normalised, in one string, for queries of several words. */
  allNames: string;
}

/** A query, prepared for comparison with names. */
export interface NameQuery {
  /** The whole query, normalised. */
  typed: string;
  /** Its words, normalised and sorted. */
  words: readonly string[];
  /** Its terms, normalised. */
  terms: readonly string[];
}

/**
 * How well a name matches a query: 100 for an exact match, down to 55 for a name that contains all parts of the query;
 * 0 for no match.
 *
 * The full names of Chinese companies start with their city (上海道客). A query for the city is about events there, so
 * such a match ranks as a match inside the name.
 */
export function nameMatchRank(name: PreparedName, query: NameQuery): number {
  const { typed } = query;
  const length = [...typed].length;
  return (
    exactRank(name, query) ||
    (length > 1 ? prefixRank(name, typed) : 0) ||
    (name.row.id.startsWith('person:') && name.words.some((own) => isMistyped(own, query.words)) ? 73 : 0) ||
    (length > 4 && name.normalized.some((form) => isShortenedInside(form, typed)) ? 75 : 0) ||
    (length > 2 && name.syllables.some((syllables) => endsWithSyllables(syllables, typed)) ? 70 : 0) ||
    (length > 1 && name.syllables.some((all) => all.length > 1 && initialsOf(all) === typed) ? 60 : 0) ||
    (containsAll(name.allNames, query.terms) ? 56 : 0) ||
    (containsAll(name.allNames, partsByScript(typed)) ? 55 : 0)
  );
}

/** The whole name, in any order of its words, or in pinyin with the family name first or last. */
function exactRank(
  { normalized, words, orders, syllables }: PreparedName,
  { typed, words: queryWords }: NameQuery,
): number {
  if (normalized.includes(typed)) return 100;
  if (orders.includes(typed)) return 95;
  if (queryWords.length > 1 && words.some((name) => sameWords(name, queryWords))) return 95;
  const isPinyin = (all: readonly string[]) => all.join('') === typed || givenNameFirst(all) === typed;
  return /^[a-z]+$/.test(typed) && syllables.some(isPinyin) ? 90 : 0;
}

/** The start of a name, one of its words, a part of a Han name, or the start of a word. */
function prefixRank({ row, normalized, words }: PreparedName, typed: string): number {
  const maybeCity = row.id.startsWith('organization:') && hasHan(typed);
  if (normalized.some((name, index) => name.startsWith(typed) && !(index > 0 && maybeCity))) return 80;
  if (words.some((name) => name.includes(typed))) return 78;
  if (hasHan(typed) && normalized.some((name) => name.includes(typed))) return 76;
  return [...typed].length > 2 && words.some((name) => name.some((word) => word.startsWith(typed))) ? 74 : 0;
}

/** True for Latin words of which one differs by one edit: Cheryl Hang for Cheryl Hung. */
function isMistyped(name: readonly string[], typed: readonly string[]): boolean {
  if (typed.length < 2 || typed.length !== name.length) return false;
  const own = name.filter((word) => !typed.includes(word));
  const other = typed.filter((word) => !name.includes(word));
  const [right = '', wrong = ''] = [own[0], other[0]];
  const isOne = own.length === 1 && other.length === 1 && /^[a-z]{4,}$/.test(wrong);
  return isOne && Math.abs(right.length - wrong.length) < 2 && editDistance(right, wrong) === 1;
}

/** True for a Han name without some characters in its middle: 云原生基金会 for 云原生计算基金会. */
function isShortenedInside(name: string, typed: string): boolean {
  if (!ONLY_HAN.test(typed) || name.length <= typed.length) return false;
  const starts = Array.from({ length: typed.length - 3 }, (_, at) => at + 2);
  return starts.some((at) => name.startsWith(typed.slice(0, at)) && name.endsWith(typed.slice(at)));
}

const ONLY_HAN = new RegExp(`^${HAN_PATTERN}+$`, 'u');

/** True for several words, each of at least two characters, that all occur in the names. */
function containsAll(allNames: string, words: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => [...word].length > 1 && allNames.includes(word));
}

function sameWords(name: readonly string[], other: readonly string[]): boolean {
  return name.length === other.length && name.every((word, index) => word === other[index]);
}

/** 敖小剑 as xiaojianao. */
function givenNameFirst([family = '', ...given]: readonly string[]): string {
  return given.join('') + family;
}

/** True when a query is pinyin from some syllable on: whole syllables, or from four letters on also unfinished ones. */
function endsWithSyllables(syllables: readonly string[], typed: string): boolean {
  return syllables.some((_, index) => {
    const rest = syllables.slice(index);
    return typed.length > 3
      ? rest.join('').startsWith(typed)
      : rest.some((_, last) => rest.slice(0, last + 1).join('') === typed);
  });
}

function initialsOf(syllables: readonly string[]): string {
  return syllables.map((syllable) => syllable[0] ?? '').join('');
}

/** The parts of a text without spaces that are in different scripts: KubeCon and 上海 of KubeCon上海. */
function partsByScript(typed: string): string[] {
  return typed.match(SCRIPT_PART) ?? [];
}

const SCRIPT_PART = new RegExp(`${HAN_PATTERN}+|[^${HAN_PATTERN}]+`, 'gu');
