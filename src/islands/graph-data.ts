import type { WeightedGraph } from '#graph/paths/shortest-path.ts';
import type { NodeDetailFile } from '#graph/wire/node-detail.ts';
import { type WireGraph, unpackGraph, toWeightedGraph } from '#graph/wire/wire-format.ts';
import type { Locale } from '#i18n/locales.ts';
import { graphPath } from '#i18n/paths.ts';
import type { Kind } from '#schemas/edge.ts';

/** The graph as a page of the site uses it. */
export interface GraphData extends WireGraph {
  web: WeightedGraph;
  /** Place of a node in the list. */
  at: ReadonlyMap<string, number>;
}

/**
 * Fetches the graph of a language.
 * @throws when it does not come
 */
export async function loadGraph(locale: Locale): Promise<GraphData> {
  const graph = unpackGraph(await json(graphPath(locale)));
  const at = new Map(graph.nodes.map(({ id }, place) => [id, place]));
  return { ...graph, web: toWeightedGraph(graph), at };
}

/** Makes the fetcher of the files of single nodes; each is fetched once. */
export function nodeFiles(locale: Locale): (id: string) => Promise<NodeDetailFile> {
  const files = new Map<string, Promise<NodeDetailFile>>();
  return (id) => {
    const [kind = '', name = ''] = id.split(':');
    const loading = files.get(id) ?? json(graphPath(locale, kind as Kind, name));
    files.set(id, loading);
    loading.catch(() => files.delete(id));
    return loading;
  };
}

async function json(path: string) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} did not come: ${answer.status}`);
  return answer.json();
}
