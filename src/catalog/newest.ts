import type { Node } from '#graph/model/model.ts';
import { dateOf } from '#graph/queries/chronology.ts';

/** Nodes by their first day, newest first; ties by id. */
export function newestFirst<N extends Node>(nodes: readonly N[]): N[] {
  return [...nodes].sort((a, b) =>
    dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : a.id < b.id ? -1 : 1,
  );
}
