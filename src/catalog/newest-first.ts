import type { Node } from '#graph/model/model.ts';
import { nodeDate } from '#graph/queries/chronology.ts';
import { compareStrings } from '#text/compare.ts';

/** Nodes by their first day, newest first; nodes of the same day by id. */
export function newestFirst<N extends Node>(nodes: readonly N[]): N[] {
  return [...nodes].sort((a, b) => compareStrings(nodeDate(b), nodeDate(a)) || compareStrings(a.id, b.id));
}
