import type { NameRow } from '../index/tables.ts';
import { parseQuery } from '../text/query-terms.ts';
import { type CharFolder, normalizeName } from '../text/char-folding.ts';
import { distance } from '../text/distance.ts';
import { type PreparedName, nameMatchRank, nameWords } from './name-match-rank.ts';

/** A thing whose name was typed; the higher the tier, the surer. */
export interface NameMatch {
  row: NameRow;
  rank: number;
}

/** Makes the rows ready. */
export function prepareNames(rows: readonly NameRow[], read: CharFolder): PreparedName[] {
  return rows.map((row) => ({
    row,
    whole: row.names.map((name) => normalizeName(name, read)),
    words: row.names.map((name) => nameWords(name, read)),
    syllables: row.pinyin.map((run) => run.split(' ')),
    about: row.names.map((name) => normalizeName(name, read)).join(' '),
  }));
}

/** The things whose name, in any script, order, pinyin or spelling, is what was typed; surest first. */
export function matchNames(names: readonly PreparedName[], input: string, read: CharFolder): NameMatch[] {
  const typed = normalizeName(input, read);
  if (typed === '') return [];
  const asked = {
    typed,
    words: nameWords(input, read),
    terms: parseQuery(input, read).map(({ text }) => normalizeName(text, read)),
  };
  const hits = names
    .map((name) => ({ row: name.row, tier: Math.min(nameMatchRank(name, asked), highest(name.row)) }))
    .filter(({ tier }) => tier > 0);
  return hits.sort(
    (a, b) => b.tier - a.tier || orderOf(a, typed, read) - orderOf(b, typed, read) || later(a, b),
  );
}

/** The things whose names come nearest to what was typed, when nothing is called so. */
export function suggestNames(names: readonly PreparedName[], input: string, read: CharFolder): NameRow[] {
  const typed = normalizeName(input, read);
  const allowed = Math.max(1, Math.floor([...typed].length / 3));
  const near = names.flatMap(({ row, normalized: whole, syllables }) => {
    const forms = [...normalized, ...syllables.map((run) => run.join(''))].filter((form) => form.length > 1);
    const least = Math.min(...forms.map((form) => nearness(typed, form)));
    return least <= allowed && least < [...typed].length ? [{ row, least }] : [];
  });
  return near
    .sort((a, b) => a.least - b.least || (a.row.id < b.row.id ? -1 : 1))
    .map(({ row }) => row)
    .slice(0, 4);
}

/** Other names by the squashed name, for names that belong to one thing only and are no common word. */
export function nameAliases(names: readonly PreparedName[], read: CharFolder): Map<string, string[]> {
  const owners = new Map<string, Set<PreparedName>>();
  for (const name of names) {
    for (const form of name.normalized) owners.set(form, (owners.get(form) ?? new Set()).add(name));
  }
  const single = [...owners].flatMap(([form, of]) => (of.size === 1 ? [{ form, row: [...of][0]?.row }] : []));
  return new Map(
    single.flatMap(({ form, row }) => {
      const others = row?.names.filter((name) => normalizeName(name, read) !== form && isTelling(name, row)) ?? [];
      return row && others.length > 0 ? [[form, others.slice(0, 4)] as [string, string[]]] : [];
    }),
  );
}

/** A series stands behind its gatherings, which bear its name and a year: they are what happened. */
function highest(row: NameRow): number {
  return kindOf(row) === 'series' ? 79 : 100;
}

/** Gatherings and people before the series and organizations they belong to; then the nearest to the whole name. */
function orderOf({ row, rank: tier }: NameMatch, typed: string, read: CharFolder): number {
  const kind = rank < 90 ? KINDS.indexOf(kindOf(row)) * 1000 : 0;
  return kind + Math.min(...row.names.map((name) => normalizeName(name, read).length - typed.length).map(Math.abs));
}

const KINDS = ['event', 'person', 'project', 'organization', 'series'];

function kindOf({ id }: NameRow): string {
  return id.slice(0, id.indexOf(':'));
}

function later(a: NameMatch, b: NameMatch): number {
  if (a.row.date !== b.row.date) return a.row.date > b.row.date ? -1 : 1;
  return a.row.id < b.row.id ? -1 : 1;
}

function nearness(typed: string, form: string): number {
  return Math.abs(typed.length - form.length) > typed.length / 2
    ? Number.POSITIVE_INFINITY
    : distance(typed, form);
}

function isTelling(name: string, row: NameRow): boolean {
  return kindOf(row) !== 'person' || isHan(name) ? [...name].length > 1 : /\s/.test(name);
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
