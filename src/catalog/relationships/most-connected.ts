import type { NodeId } from '#graph/model/model.ts';
import type { PageGraph } from '#graph/wire/wire-format.ts';
import { compareStrings } from '#text/compare.ts';

/** Nodes in the table and in the still picture of the graph: a page of more would have more than 100 KB gzipped. */
export const MAX_GRAPH_ROWS = 800;

/**
 * The nodes with the most different neighbours, by id; all of them when there are no more than `most`. Among nodes with
 * as many neighbours those with the smaller id come first.
 */
export function mostConnected({ nodes, edges }: PageGraph, most = MAX_GRAPH_ROWS): ReadonlySet<NodeId> {
  if (nodes.length <= most) return new Set(nodes.map(({ id }) => id));
  const neighbours = nodes.map(() => new Set<number>());
  for (const { a, b } of edges) {
    neighbours[a]?.add(b);
    neighbours[b]?.add(a);
  }
  const ranked = nodes.map(({ id }, index) => ({ id, degree: neighbours[index]?.size ?? 0 }));
  ranked.sort((a, b) => b.degree - a.degree || compareStrings(a.id, b.id));
  return new Set(ranked.slice(0, most).map(({ id }) => id));
}
