import { parseEdtf } from '#schemas/edtf.ts';
import type { Graph, Node, NodeId } from '../model/model.ts';
import { compare } from '../model/node.ts';

/** Two events of one series with none between them. */
export function areConsecutiveEditions(graph: Graph, a: Node, b: Node): boolean {
  if (a.kind !== 'event' || b.kind !== 'event' || !a.data.series || a.data.series !== b.data.series)
    return false;
  const order = seriesEditions(graph, a.data.series);
  return Math.abs(order.indexOf(a.id) - order.indexOf(b.id)) === 1;
}

/** The events of a series by their first day, then id. */
export function seriesEditions(graph: Graph, series: string): NodeId[] {
  return [...graph.nodes.values()]
    .filter((node) => node.kind === 'event' && node.data.series === series)
    .sort((a, b) => compare(nodeDate(a), nodeDate(b)) || compare(a.id, b.id))
    .map(({ id }) => id);
}

/** Milliseconds between the days of two nodes; the largest number where one has none. */
export function dateGapMs(a: Node, b: Node): number {
  const [first, second] = [Date.parse(nodeDate(a)), Date.parse(nodeDate(b))];
  return Number.isNaN(first) || Number.isNaN(second) ? Number.MAX_SAFE_INTEGER : Math.abs(first - second);
}

/** The day a node is placed at in time; none for people and things that last. */
export function nodeDate(node: Node): string {
  if (node.kind === 'post') return node.data.date;
  return node.kind === 'event' ? (parseEdtf(node.data.dates)?.start ?? '') : '';
}
