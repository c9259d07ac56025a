import type { WeightedGraph } from '#graph/paths/shortest-path.ts';
import type { NodeDetailFile } from '#graph/wire/node-detail.ts';
import {
  type GraphFile,
  toWeightedGraph,
  unpackGraph,
  type WireGraph,
  type WireNode,
} from '#graph/wire/wire-format.ts';
import type { Locale } from '#i18n/locales.ts';
import { graphPath } from '#i18n/paths.ts';
import type { Kind } from '#schemas/edge.ts';
import { fetchJson } from '../dom/fetch-json.ts';
import { memoizeByKey } from '../dom/memoize-async.ts';

/** The graph of one locale with what its pages look up in it. */
export interface GraphData extends WireGraph {
  /** Made at first use: only the page of connections needs it. */
  weighted: () => WeightedGraph;
  /** Index of each node in `nodes` by its id. */
  indexes: ReadonlyMap<string, number>;
}

/** Fetches the detail file of a node by its id. */
export type LoadNodeDetail = (id: string) => Promise<NodeDetailFile>;

/**
 * Fetches the graph of a locale.
 * @throws Error when it cannot be fetched
 */
export async function loadGraph(locale: Locale): Promise<GraphData> {
  return toGraphData(unpackGraph(await fetchJson<GraphFile>(graphPath(locale))));
}

/** Adds the index of ids, and the weighted graph at first use. */
export function toGraphData(graph: WireGraph): GraphData {
  const indexes = new Map(graph.nodes.map(({ id }, index) => [id, index]));
  let weighted: WeightedGraph | undefined;
  return { ...graph, indexes, weighted: () => (weighted ??= toWeightedGraph(graph)) };
}

/** The node with an id; undefined for an id that the graph lacks. */
export function nodeById({ nodes, indexes }: GraphData, id: string): WireNode | undefined {
  return nodes[indexes.get(id) ?? -1];
}

/** Makes the function that fetches detail files; each file is fetched once. */
export function nodeDetailLoader(locale: Locale): LoadNodeDetail {
  return memoizeByKey((id) => {
    const [kind = '', slug = ''] = id.split(':');
    return fetchJson<NodeDetailFile>(graphPath(locale, kind as Kind, slug));
  });
}
