import { memoizePerObject } from '#text/memoize-per-object.ts';
import type { Graph, Node, NodeId } from '../model/model.ts';
import { compareNewestFirst, neighbouringEditions, seriesEditions } from '../queries/chronology.ts';

/** A node that fills a list with too few related nodes; pages list it apart from the related ones. */
export interface FallbackItem {
  id: NodeId;
  why: 'next-edition' | 'same-series' | 'newest';
}

const MIN_ITEMS = 3;
/** Enough newest ones: at most the node itself and two related ones are listed already. */
const MAX_NEWEST = 2 * MIN_ITEMS;

/**
 * What fills the short list of a post or an event up to three items: first the editions after and before, then the same
 * series, then the newest.
 */
export function fallbackItems(graph: Graph, node: Node, items: readonly { id: NodeId }[]): FallbackItem[] {
  if (items.length >= MIN_ITEMS || (node.kind !== 'post' && node.kind !== 'event')) return [];
  const used = new Set([node.id, ...items.map(({ id }) => id)]);
  const unused = fallbackCandidates(graph, node).filter(({ id }) => !used.has(id) && used.add(id));
  return unused.slice(0, MIN_ITEMS - items.length);
}

/** In order of preference; a node may occur several times. */
function fallbackCandidates(graph: Graph, node: Node): FallbackItem[] {
  const editions = node.kind === 'event' && node.data.series ? seriesEditions(graph, node.data.series) : [];
  const { previous, next } = neighbouringEditions(graph, node);
  const consecutive = [next, previous].filter((id) => id !== undefined);
  return [
    ...consecutive.map((id) => ({ id, why: 'next-edition' as const })),
    ...editions.map((id) => ({ id, why: 'same-series' as const })),
    ...newestOfKind(graph, node.kind)
      .slice(0, MAX_NEWEST)
      .map((id) => ({ id, why: 'newest' as const })),
  ];
}

const newestOfKind = memoizePerObject((graph: Graph, kind: Node['kind']): readonly NodeId[] =>
  [...graph.nodes.values()]
    .filter((node) => node.kind === kind)
    .sort((a, b) => compareNewestFirst(graph, a, b))
    .map(({ id }) => id),
);
