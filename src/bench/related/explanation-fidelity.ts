import type { Edge, Graph, Node, NodeId } from '#graph/model/model.ts';
import type { RelatedItem, RelatedReason } from '#graph/related/reason.ts';
import { createRelatedQuery } from '#graph/related/related.ts';
import { comparedNodes } from './related-lists.ts';

/** The effect on one related item of removing the edges of its first reason. */
export interface FidelityTrial {
  node: NodeId;
  item: NodeId;
  reason: RelatedReason['type'];
  /** Its score is lower, or it is no longer in the list. */
  scoreFell: boolean;
  /** Its rank is lower, or it is no longer in the list. */
  rankFell: boolean;
}

interface ReasonCase {
  node: Node;
  item: RelatedItem;
  rank: number;
  reason: RelatedReason;
}

/**
 * Tests whether the reasons shown are the true ones: for each related item, removes the edges of its first reason,
 * computes the list again and compares. If the score does not fall, the reason shown is not the real one.
 */
export function fidelityTrials(graph: Graph): FidelityTrial[] {
  const related = createRelatedQuery(graph);
  const cases = comparedNodes(graph).flatMap((node) =>
    related(node.id).items.flatMap((item, rank): ReasonCase[] => {
      const [reason] = item.reasons;
      return reason ? [{ node, item, rank, reason }] : [];
    }),
  );
  const groups = Map.groupBy(cases, ({ node, reason }) => reasonKey(node, reason));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const changed = withoutReason(graph, first.node, first.reason);
    const { items } = createRelatedQuery(changed)(first.node.id);
    return group.map((found) => compareWithout(found, items));
  });
}

/** Items of one node whose first reason rests on the same edges are tested together. */
function reasonKey({ id }: Node, { type, shared, edges }: RelatedReason): string {
  return JSON.stringify([id, type, shared, edges[0].length, edges[0].map(({ from, to }) => [from, to])]);
}

function compareWithout(
  { node, item, rank, reason }: ReasonCase,
  items: readonly RelatedItem[],
): FidelityTrial {
  const rankAfter = items.findIndex(({ id }) => id === item.id);
  const scoreAfter = items[rankAfter]?.score ?? 0;
  return {
    node: node.id,
    item: item.id,
    reason: reason.type,
    scoreFell: rankAfter < 0 || item.score - scoreAfter > 1e-9,
    rankFell: rankAfter < 0 || rankAfter > rank,
  };
}

/** The graph without the edges of a reason on the node's own side; without the tag, for a shared tag. */
function withoutReason(graph: Graph, node: Node, { type, shared, edges }: RelatedReason): Graph {
  if (type === 'topic') return withoutTopic(graph, node, shared);
  const bothSides = type === 'see-also' || type === 'neighbouring-edition';
  return withoutEdges(graph, bothSides ? edges.flat() : edges[0]);
}

function withoutEdges(graph: Graph, removed: readonly Edge[]): Graph {
  const rest = (edges: readonly Edge[]) => edges.filter((edge) => !removed.includes(edge));
  const [out, into] = [new Map(graph.out), new Map(graph.into)];
  for (const { from, to } of removed) {
    out.set(from, rest(out.get(from) ?? []));
    into.set(to, rest(into.get(to) ?? []));
  }
  return { ...withoutSeriesField(graph, removed), edges: rest(graph.edges), out, into };
}

/** The field `series` of an event also orders editions, so it goes with its edge. */
function withoutSeriesField(graph: Graph, removed: readonly Edge[]): Graph {
  const nodes = new Map(graph.nodes);
  for (const { from, relation } of removed) {
    const node = nodes.get(from);
    if (relation !== 'in-series' || node?.kind !== 'event') continue;
    const { series: _series, ...data } = node.data;
    nodes.set(from, { ...node, data });
  }
  return { ...graph, nodes };
}

function withoutTopic(graph: Graph, node: Node, shared: string): Graph {
  const nodes = new Map(graph.nodes);
  if (node.kind === 'post') {
    const topics = (node.data.topics ?? []).filter((topic) => `topic:${topic}` !== shared);
    nodes.set(node.id, { ...node, data: { ...node.data, topics } });
  }
  return { ...graph, nodes };
}
