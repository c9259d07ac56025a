import { parseEdtf } from '#schemas/edtf.ts';
import { compareStrings } from '#text/compare.ts';
import type { Graph, Node, NodeId } from '../model/model.ts';

/** True for two events of one series with no edition between them. */
export function areConsecutiveEditions(graph: Graph, a: Node, b: Node): boolean {
  if (a.kind !== 'event' || b.kind !== 'event' || !a.data.series || a.data.series !== b.data.series)
    return false;
  const editions = seriesEditions(graph, a.data.series);
  return Math.abs(editions.indexOf(a.id) - editions.indexOf(b.id)) === 1;
}

/** The events of a series by their first day, then by id. */
export function seriesEditions(graph: Graph, series: string): NodeId[] {
  return [...graph.nodes.values()]
    .filter((node) => node.kind === 'event' && node.data.series === series)
    .sort((a, b) => compareStrings(nodeDate(a), nodeDate(b)) || compareStrings(a.id, b.id))
    .map(({ id }) => id);
}

/** Milliseconds between the dates of two nodes; the largest safe integer where one has none. */
export function dateGapMs(a: Node, b: Node): number {
  const [first, second] = [Date.parse(nodeDate(a)), Date.parse(nodeDate(b))];
  return Number.isNaN(first) || Number.isNaN(second) ? Number.MAX_SAFE_INTEGER : Math.abs(first - second);
}

/** The date of a post or the first day of an event as an ISO date; an empty string for other kinds. */
export function nodeDate(node: Node): string {
  if (node.kind === 'post') return node.data.date;
  return node.kind === 'event' ? (parseEdtf(node.data.dates)?.start ?? '') : '';
}
