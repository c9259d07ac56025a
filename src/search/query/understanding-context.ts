import type { CharFolder } from '#text/char-folding.ts';
import type { NameRow } from '../index/tables.ts';
import type { PreparedName } from '../names/name-match-rank.ts';

/** The tables that a query is understood with. */
export interface UnderstandingContext {
  foldChar: CharFolder;
  names: readonly PreparedName[];
  aliases: ReadonlyMap<string, readonly string[]>;
  /** Number of pages about each node, by id. */
  mentions: ReadonlyMap<string, number>;
  /** Today as `YYYY-MM-DD`, in the reader's time. */
  today: string;
}

/** Number of pages about a node. */
export function countOf(row: NameRow, mentions: ReadonlyMap<string, number>): number {
  return mentions.get(row.id) ?? 0;
}
