import type { Edge, Graph, Node, NodeId } from '#graph/model/model.ts';
import { type RelatedReason, createRelatedQuery } from '#graph/related/related.ts';
import { compared } from './related-lists.ts';

/** What became of one related item when what its first reason rests on was taken away. */
export interface Trial {
  node: NodeId;
  item: NodeId;
  reason: RelatedReason['type'];
  /** Its score fell, or it is in the list no longer. */
  fell: boolean;
  /** It stands lower than before, or in the list no longer. */
  sank: boolean;
}

/**
 * Takes away, one after the other, what the first reason of every related item rests on, builds everything anew and
 * looks for the item: a reason that says why an item is there must cost it when it goes.
 */
export function trials(graph: Graph): Trial[] {
  const related = createRelatedQuery(graph);
  const cases = compared(graph).flatMap((node) => {
    const { items } = related(node.id);
    return items.flatMap((item, place) => {
      const [reason] = item.reasons;
      return reason ? [{ node, item, place, reason }] : [];
    });
  });
  const groups = Map.groupBy(cases, ({ node, reason }) => keyOf(node, reason));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const after = createRelatedQuery(without(graph, first.node, first.reason))(first.node.id).items;
    return group.map(({ node, item, place, reason }) => {
      const now = after.findIndex(({ id }) => id === item.id);
      const score = after[now]?.score ?? 0;
      return {
        node: node.id,
        item: item.id,
        reason: reason.type,
        fell: now < 0 || item.score - score > 1e-9,
        sank: now < 0 || now > place,
      };
    });
  });
}

/** Items of one node whose first reason rests on the same thing are tried together. */
function keyOf({ id }: Node, { type, shared, edges }: RelatedReason): string {
  return JSON.stringify([id, type, shared, edges[0].length, edges[0].map(({ from, to }) => [from, to])]);
}

/** The graph without the edges a reason rests on on this side; without the tag, where it rests on a tag. */
function without(graph: Graph, node: Node, { type, shared, edges }: RelatedReason): Graph {
  const both = type === 'see-also' || type === 'neighbouring-edition';
  const own = both ? edges.flat() : edges[0];
  return type === 'tag' ? withoutTag(graph, node, shared) : withoutEdges(graph, own);
}

function withoutEdges(graph: Graph, gone: readonly Edge[]): Graph {
  const rest = (edges: readonly Edge[]) => edges.filter((edge) => !gone.includes(edge));
  const [out, into] = [new Map(graph.out), new Map(graph.into)];
  for (const { from, to } of gone) {
    out.set(from, rest(out.get(from) ?? []));
    into.set(to, rest(into.get(to) ?? []));
  }
  return { ...withoutSeries(graph, gone), edges: rest(graph.edges), out, into };
}

/** An edge to a series is also a field that orders editions. */
function withoutSeries(graph: Graph, gone: readonly Edge[]): Graph {
  const nodes = new Map(graph.nodes);
  for (const { from, relation } of gone) {
    const node = nodes.get(from);
    if (relation !== 'in-series' || node?.kind !== 'event') continue;
    const { series: _series, ...data } = node.data;
    nodes.set(from, { ...node, data });
  }
  return { ...graph, nodes };
}

function withoutTag(graph: Graph, node: Node, shared: string): Graph {
  const nodes = new Map(graph.nodes);
  if (node.kind === 'post') {
    const tags = (node.data.tags ?? []).filter((tag) => `tag:${tag}` !== shared);
    nodes.set(node.id, { ...node, data: { ...node.data, tags } });
  }
  return { ...graph, nodes };
}
