import type { NameRow } from '../index/tables.ts';
import { type CharFolder, normalizeName } from '../text/char-folding.ts';

/** A row ready to be compared with what is typed. */
export interface PreparedName {
  row: NameRow;
  /** Each name squashed: folded, without blanks and punctuation. */
  normalized: readonly string[];
  /** The words of each Latin name, sorted, so that Xiang Li is Li Xiang. */
  words: readonly (readonly string[])[];
  /** Syllables of each Han name. */
  syllables: readonly (readonly string[])[];
  /** All its names, for queries of several words. */
  allNames: string;
}

/** What was typed: squashed whole, its words sorted, and its terms squashed. */
export interface NameQuery {
  typed: string;
  words: readonly string[];
  terms: readonly string[];
}

/**
 * How surely a thing is meant: 100 its very name, down to 55 a mention of all that was typed; 0 not at all.
 * Chinese companies have a full name that begins with their city (上海道客): whoever types the city means the
 * gatherings there, so that such a beginning counts as a part of the name.
 */
export function nameMatchRank(
  { row, normalized: whole, words, syllables, allNames: about }: PreparedName,
  { typed, words: asked, terms }: NameQuery,
): number {
  const count = [...typed].length;
  const byCity = row.id.startsWith('organization:') && isHan(typed);
  if (normalized.includes(typed)) return 100;
  if (asked.length > 1 && words.some((name) => sameWords(name, asked))) return 95;
  if (/^[a-z]+$/.test(typed) && syllables.some((run) => run.join('') === typed || reversed(run) === typed))
    return 90;
  if (count > 1 && normalized.some((name, index) => name.startsWith(typed) && !(index > 0 && byCity))) return 80;
  if (count > 1 && words.some((name) => name.some((word) => word === typed))) return 78;
  if (count > 1 && isHan(typed) && normalized.some((name) => name.includes(typed))) return 76;
  if (count > 2 && words.some((name) => name.some((word) => word.startsWith(typed)))) return 74;
  if (count > 2 && syllables.some((run) => hasSuffix(run, typed))) return 70;
  if (count > 1 && syllables.some((run) => run.length > 1 && initials(run) === typed)) return 60;
  if (containsAll(allNames, terms)) return 56;
  return containsAll(allNames, mixedParts(typed)) ? 55 : 0;
}

/** The words of a name, folded and sorted. */
export function nameWords(name: string, read: CharFolder): string[] {
  return name
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => normalizeName(word, read))
    .filter((word) => word !== '')
    .sort();
}

/** True when several words, none of them a single letter or character, all stand in the names of a thing. */
function containsAll(about: string, words: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => [...word].length > 1 && about.includes(word));
}

function sameWords(name: readonly string[], asked: readonly string[]): boolean {
  return name.length === asked.length && name.every((word, index) => word === asked[index]);
}

/** Given name first: 敖小剑 as xiaojianao. */
function reversed([family = '', ...given]: readonly string[]): string {
  return given.join('') + family;
}

/** From any syllable on: xiaojian, and xiaoj while it is being typed; three letters must be whole syllables. */
function hasSuffix(run: readonly string[], typed: string): boolean {
  return run.some((_, at) => {
    const rest = run.slice(at);
    return typed.length > 3
      ? rest.join('').startsWith(typed)
      : rest.some((_, n) => rest.slice(0, n + 1).join('') === typed);
  });
}

function initials(run: readonly string[]): string {
  return run.map((syllable) => syllable[0] ?? '').join('');
}

/** What stands in one script after the other without a blank: KubeCon上海. */
function mixedParts(typed: string): string[] {
  return typed.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [];
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
