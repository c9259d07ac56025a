import type { Graph, NodeId } from '#graph/model/model.ts';
import { memoizePerObject } from '#text/memoize-per-object.ts';

/** The nodes that name each topic, in the order of the graph. */
export const nodesByTopic: (graph: Graph, key: 'topics') => ReadonlyMap<string, readonly NodeId[]> =
  memoizePerObject((graph: Graph) => {
    const index = new Map<string, NodeId[]>();
    for (const node of graph.nodes.values())
      for (const topic of 'topics' in node.data ? (node.data.topics ?? []) : []) {
        const list = index.get(topic);
        if (list) list.push(node.id);
        else index.set(topic, [node.id]);
      }
    return index;
  });

/** The topics that the nodes of a topic also name, the most frequent first, then in the order of the file. */
export function relatedTopics(graph: Graph, topic: string, limit: number): { id: string; count: number }[] {
  const own = new Set(nodesByTopic(graph, 'topics').get(topic));
  return Object.keys(graph.topics)
    .filter((other) => other !== topic)
    .map((id) => ({
      id,
      count: (nodesByTopic(graph, 'topics').get(id) ?? []).filter((node) => own.has(node)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, limit);
}
