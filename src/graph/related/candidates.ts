import { edgesFrom, edgesTo } from '../model/edges.ts';
import type { Graph, Node, NodeId } from '../model/model.ts';
import { neighbouringEditions } from '../queries/chronology.ts';
import type { HubTest } from './hubs.ts';
import type { Neighborhoods } from './neighborhoods.ts';

/**
 * Finds the nodes that can be related to a node: those of its kind that share a neighbour which is not a hub, those
 * that an editor picked, and the editions before and after it. Any other node would score zero, or for hubs only. So
 * the time for a node does not grow with the archive.
 */
export function createCandidateSearch(
  graph: Graph,
  neighborhoods: Neighborhoods,
  isHub: HubTest,
): (node: Node) => ReadonlySet<NodeId> {
  const holders = new Map<string, NodeId[]>();
  for (const [id, neighborhood] of neighborhoods) {
    const kind = graph.nodes.get(id)?.kind;
    for (const neighbor of neighborhood.keys()) pushTo(holders, `${kind} ${neighbor}`, id);
  }
  return (node) => {
    const found = new Set(boostedNodes(graph, node));
    for (const [neighbor, { type }] of neighborhoods.get(node.id) ?? []) {
      if (isHub(node.kind, { type, shared: neighbor })) continue;
      for (const holder of holders.get(`${node.kind} ${neighbor}`) ?? []) found.add(holder);
    }
    found.delete(node.id);
    return found;
  };
}

function boostedNodes(graph: Graph, node: Node): NodeId[] {
  const picked = [
    ...edgesFrom(graph, node.id, 'see-also').map(({ to }) => to),
    ...edgesTo(graph, node.id, 'see-also').map(({ from }) => from),
  ].filter((id) => graph.nodes.get(id)?.kind === node.kind);
  const { previous, next } = neighbouringEditions(graph, node);
  return [...picked, ...[previous, next].filter((id) => id !== undefined)];
}

function pushTo(lists: Map<string, NodeId[]>, key: string, id: NodeId): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}
