import type { Graph, Node } from '#graph/model/model.ts';
import { compareNewestFirst } from '#graph/queries/chronology.ts';

/** Nodes by their dates, newest first; nodes of the same date by id. */
export function newestFirst<N extends Node>(graph: Pick<Graph, 'nodes'>, nodes: readonly N[]): N[] {
  return [...nodes].sort((a, b) => compareNewestFirst(graph, a, b));
}
