import type { Graph, Node, NodeId } from '../model/model.ts';
import { compare } from '../model/node.ts';
import { nodeDate, seriesEditions } from '../queries/chronology.ts';

/** What is offered where too little is related; never called related. */
export interface FallbackItem {
  id: NodeId;
  why: 'next-edition' | 'same-series' | 'newest';
}

const LEAST = 3;

/**
 * Fills a short list of posts or events up to three: first the editions before and after,
 * then the same series, then the newest.
 */
export function fallbackItems(graph: Graph, node: Node, items: readonly { id: NodeId }[]): FallbackItem[] {
  if (items.length >= LEAST || (node.kind !== 'post' && node.kind !== 'event')) return [];
  const series = node.kind === 'event' && node.data.series ? seriesEditions(graph, node.data.series) : [];
  const newest = [...graph.nodes.values()]
    .filter(({ kind }) => kind === node.kind)
    .sort((a, b) => compare(nodeDate(b), nodeDate(a)) || compare(a.id, b.id));
  const place = series.indexOf(node.id);
  const beside = [series[place + 1], place > 0 ? series[place - 1] : undefined].filter(
    (id) => id !== undefined,
  );
  const candidates: FallbackItem[] = [
    ...beside.map((id) => ({ id, why: 'next-edition' as const })),
    ...series.map((id) => ({ id, why: 'same-series' as const })),
    ...newest.map(({ id }) => ({ id, why: 'newest' as const })),
  ];
  const used = new Set([node.id, ...items.map(({ id }) => id)]);
  const fresh = candidates.filter(({ id }) => !used.has(id) && used.add(id));
  return fresh.slice(0, LEAST - items.length);
}
