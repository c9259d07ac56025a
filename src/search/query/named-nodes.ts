import type { NameRow, ReadingsFile } from '../index/tables.ts';
import type { PreparedName } from '../names/name-match-rank.ts';
import { matchNames, type NameSearchMatch, suggestNames } from '../names/name-search.ts';
import { soundAlikeNames } from '../names/sound-alike.ts';
import { regionalForms } from './query-expansion.ts';
import type { SearchTables } from './search-tables.ts';

/** Names that match the query, then those that are it in the words of another region. */
export function matchNamesOfRegions(
  input: string,
  { names, foldChar, mentions, expansion }: SearchTables,
): NameSearchMatch[] {
  const matched = matchNames(names, input, foldChar, mentions);
  const regional = regionalForms(input, expansion).flatMap((text) =>
    matchNames(names, text, foldChar, mentions).filter(({ rank }) => rank >= EXACT_RANK),
  );
  const all = [...matched.filter(isExact), ...regional, ...matched];
  return [...new Map(all.map((match) => [match.row.id, match])).values()];
}

function isExact({ rank }: NameSearchMatch): boolean {
  return rank >= EXACT_RANK;
}

/** Names that match exactly, then the nodes that the question is about, then other names that match. */
export function withUnderstood(
  matches: readonly NameSearchMatch[],
  rows: readonly NameRow[],
): NameSearchMatch[] {
  const asked = rows.map((row) => ({ row, rank: EXACT_RANK - 1 }));
  const exact = matches.filter(isExact);
  const seen = new Set<string>();
  return [...exact, ...asked, ...matches].filter(({ row }) => !seen.has(row.id) && seen.add(row.id));
}

/** What is needed to compare names by their sound. */
export interface NameSounds {
  /** The names with their pinyin. */
  names: readonly PreparedName[];
  readings: ReadingsFile;
}

/** Up to four nodes whose name sounds or is written nearly as one of some texts. */
export async function similarNames(
  texts: readonly string[],
  { names, foldChar, mentions }: SearchTables,
  loadSounds: () => Promise<NameSounds>,
): Promise<NameRow[]> {
  // Without the files there are fewer suggestions, but the message that nothing was found stays true.
  const sounds = await loadSounds().catch(() => undefined);
  const heard = sounds?.names ?? names;
  const found = [
    ...texts.flatMap((text) => soundAlikeNames(heard, text, foldChar, mentions, sounds?.readings)),
    ...texts.flatMap((text) => suggestNames(heard, text, foldChar, mentions)),
  ];
  return [...new Map(found.map((row) => [row.id, row])).values()].slice(0, MAX_SUGGESTIONS);
}

const MAX_SUGGESTIONS = 4;

/** Rank of a whole name, see `nameMatchRank`. */
export const EXACT_RANK = 90;
