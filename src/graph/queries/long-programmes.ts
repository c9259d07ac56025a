import { edgesTo } from '../model/edges.ts';
import type { Graph, NodeId } from '../model/model.ts';

/** With more sessions than these the list is a page of its own, so that the page of the event or project stays light. */
const MAX_SESSIONS_ON_PAGE = 60;

/** The events whose whole programme is a page of its own, in the order of the graph. */
export function longProgrammes({ nodes }: Pick<Graph, 'nodes'>): NodeId[] {
  const counts = new Map<NodeId, number>();
  for (const node of nodes.values())
    if (node.kind === 'session') counts.set(node.event, (counts.get(node.event) ?? 0) + 1);
  return [...counts].flatMap(([event, count]) =>
    count > MAX_SESSIONS_ON_PAGE && nodes.has(event) ? event : [],
  );
}

/** The projects whose sessions are a page of their own, in the order of the graph. */
export function projectsWithManySessions(graph: Graph): NodeId[] {
  return [...graph.nodes.values()].flatMap(({ id, kind }) =>
    kind === 'project' && edgesTo(graph, id, 'session-project').length > MAX_SESSIONS_ON_PAGE ? id : [],
  );
}
