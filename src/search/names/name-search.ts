import { type CharFolder, normalizeName } from '#text/char-folding.ts';
import { compareStrings } from '#text/compare.ts';
import { hasHan } from '#text/han.ts';
import { foldedWords, nameOrders, nameWords } from '#text/name-folding.ts';
import type { NameRow } from '../index/tables.ts';
import { parseQuery } from '../text/query-terms.ts';
import { editsBetween } from './correct-query.ts';
import { nameMatchRank, type PreparedName } from './name-match-rank.ts';

/** A node whose name matches a query. */
export interface NameSearchMatch {
  row: NameRow;
  /** From 55 to 100, see `nameMatchRank`. */
  rank: number;
}

/** Prepares the table of names for comparison with queries. */
export function prepareNames(rows: readonly NameRow[], foldChar: CharFolder): PreparedName[] {
  return rows.map((row) => {
    const normalized = row.names.map((name) => normalizeName(name, foldChar));
    const words = row.names.map((name) => foldedWords(name, foldChar));
    return {
      row,
      normalized,
      words: words.map((ofName) => ofName.toSorted()),
      orders: words.flatMap(nameOrders),
      syllables: toSyllables(row.pinyin),
      places: (row.places ?? []).map((place) => normalizeName(place, foldChar)),
      allNames: normalized.join(' '),
    };
  });
}

/** The syllables of each name in pinyin. */
export function toSyllables(pinyin: readonly string[]): string[][] {
  return pinyin.map((syllables) => syllables.split(' '));
}

/**
 * The nodes with a name that matches the query in any script, word order, pinyin or spelling; best match first.
 * @param mentions number of pages about each node, by id
 */
export function matchNames(
  names: readonly PreparedName[],
  input: string,
  foldChar: CharFolder,
  mentions: ReadonlyMap<string, number> = new Map(),
): NameSearchMatch[] {
  const typed = normalizeName(input, foldChar);
  if (typed === '') return [];
  const query = {
    typed,
    words: nameWords(input, foldChar),
    terms: parseQuery(input, foldChar).map(({ text }) => normalizeName(text, foldChar)),
  };
  return names
    .map((name) => ({ name, rank: Math.min(nameMatchRank(name, query), highestRank(name.row)) }))
    .filter(({ rank }) => rank > 0)
    .map(({ name, rank }) => ({ row: name.row, rank, order: orderWithinRank(name, rank, typed, mentions) }))
    .sort((a, b) => b.rank - a.rank || a.order - b.order || compareByDate(a.row, b.row))
    .map(({ row, rank }) => ({ row, rank }));
}

/** Up to four nodes with a name similar to a query that matches none: at most one edit for each three characters. */
export function suggestNames(
  names: readonly PreparedName[],
  input: string,
  foldChar: CharFolder,
  mentions: ReadonlyMap<string, number> = new Map(),
): NameRow[] {
  const typed = normalizeName(input, foldChar);
  const length = [...typed].length;
  const allowed = Math.max(1, Math.floor(length / 3));
  const nodes = names.filter(({ row }) => kindOf(row) !== 'page');
  const similar = nodes.flatMap(({ row, normalized, syllables, words }) => {
    const pinyin = syllables.map((all) => all.join(''));
    const latinWords = words.flat().filter((word) => word.length > 3 && /^[a-z]+$/.test(word));
    const forms = [...normalized, ...pinyin, ...latinWords].filter((form) => form.length > 1);
    const edits = Math.min(...forms.map((form) => editsBetween(typed, form)));
    return edits <= allowed && edits < length ? [{ row, edits }] : [];
  });
  const pages = (row: NameRow) => mentions.get(row.id) ?? 0;
  return similar
    .sort((a, b) => a.edits - b.edits || pages(b.row) - pages(a.row) || compareStrings(a.row.id, b.row.id))
    .map(({ row }) => row)
    .slice(0, 4);
}

/**
 * For each normalised name that only one node has, up to four other names of that node. A person's Latin name without a
 * space, such as a handle or a first name, is left out: it may be a common word. So are the pages of the site, whose words
 * do not mean the same.
 */
export function nameAliases(names: readonly PreparedName[]): Map<string, string[]> {
  const owners = new Map<string, Set<PreparedName>>();
  for (const name of names.filter(({ row }) => !SITE_PAGE.test(row.id))) {
    for (const form of name.normalized) owners.set(form, (owners.get(form) ?? new Set()).add(name));
  }
  const aliases = new Map<string, string[]>();
  for (const [form, [owner, ...others]] of owners) {
    if (!owner || others.length > 0) continue;
    const found = owner.row.names.filter(
      (name, at) => owner.normalized[at] !== form && isDistinctive(name, owner.row),
    );
    if (found.length > 0) aliases.set(form, found.slice(0, 4));
  }
  return aliases;
}

/** A page that is neither of a topic nor of a place. */
const SITE_PAGE = /^page:(?!topics\/|places\/)/;

/** A series ranks below its editions, whose names are that of the series and a year. */
function highestRank(row: NameRow): number {
  return kindOf(row) === 'series' ? 79 : 100;
}

/**
 * Order among names of one rank: by kind for Han, by pages about the node for the start of a Latin name, unless a whole
 * name matches; then by how much longer the name is.
 */
function orderWithinRank(
  { row, normalized }: PreparedName,
  rank: number,
  typed: string,
  mentions: ReadonlyMap<string, number>,
): number {
  const isPrefix = rank >= 74 && !hasHan(typed);
  const byKind = isPrefix ? -(mentions.get(row.id) ?? 0) : KIND_ORDER.indexOf(kindOf(row));
  // A topic that has a whole name only as an alias is after a node of that name: Gateway API.
  const byAlias = kindOf(row) === 'page' && normalized[0] !== typed ? 1000 : 0;
  const kind = rank >= 90 ? byAlias : byKind * 1000;
  return kind + Math.min(...normalized.map((name) => Math.abs(name.length - typed.length)));
}

const KIND_ORDER = ['event', 'person', 'project', 'organization', 'series', 'page'];

function kindOf({ id }: NameRow): string {
  return id.slice(0, id.indexOf(':'));
}

/** Newest first. */
function compareByDate(a: NameRow, b: NameRow): number {
  return compareStrings(b.date, a.date) || compareStrings(a.id, b.id);
}

function isDistinctive(name: string, row: NameRow): boolean {
  return kindOf(row) !== 'person' || hasHan(name) ? [...name].length > 1 : /\s/.test(name);
}
