import type { Graph, Node, NodeId } from '#graph/model/model.ts';
import { compare } from '#graph/model/node.ts';
import { nodeDate } from '#graph/queries/chronology.ts';
import { type Neighborhood, neighborhoods } from '#graph/related/neighbors.ts';
import { createRelatedQuery, type RelatedWeights } from '#graph/related/related.ts';

/** What each node is shown with, best first. */
export type Lists = ReadonlyMap<NodeId, readonly NodeId[]>;

export const KINDS = ['post', 'event', 'person', 'project'] as const;
const LENGTH = 6;

/** The lists of the formula, under given weights. */
export function formulaLists(graph: Graph, scale?: RelatedWeights): Lists {
  const related = createRelatedQuery(graph, scale);
  return new Map(compared(graph).map(({ id }) => [id, related(id).items.map(({ id: found }) => found)]));
}

/** Three simple ways to fill the same lists: the newest, the most shared tags, the most shared neighbours. */
export function baselines(graph: Graph): Record<string, Lists> {
  const near = neighborhoods(graph);
  const days = new Map(compared(graph).map((node) => [node.id, newestDay(graph, near, node)]));
  const tags = (node: Node) => new Set<string>(node.kind === 'post' ? (node.data.tags ?? []) : []);
  const neighbours = ({ id }: Node) => new Set(near.get(id)?.keys());
  return {
    'newest first': ranked(graph, days, () => 1),
    'shared tags': ranked(graph, days, (a, b) => common(tags(a), tags(b))),
    'raw count': ranked(graph, days, (a, b) => common(neighbours(a), neighbours(b))),
  };
}

/** The nodes of the four kinds that relatedness compares, in the order of the graph. */
export function compared(graph: Graph): Node[] {
  return [...graph.nodes.values()].filter(({ kind }) => (KINDS as readonly string[]).includes(kind));
}

/** Lists by a score between two nodes; ties go to the newer, then by id; a score of nothing is not shown. */
function ranked(graph: Graph, days: ReadonlyMap<NodeId, string>, score: (a: Node, b: Node) => number): Lists {
  const nodes = compared(graph);
  const day = ({ id }: Node) => days.get(id) ?? '';
  return new Map(
    nodes.map((node) => {
      const others = nodes.filter(({ kind, id }) => kind === node.kind && id !== node.id);
      const scored = others.map((other) => ({ other, points: score(node, other) }));
      const best = scored
        .filter(({ points }) => points > 0)
        .sort(
          (a, b) =>
            b.points - a.points || compare(day(b.other), day(a.other)) || compare(a.other.id, b.other.id),
        );
      return [node.id, best.slice(0, LENGTH).map(({ other }) => other.id)];
    }),
  );
}

/** A node's own day, or the newest of what it is tied to: for people and projects, which have none. */
function newestDay(graph: Graph, near: ReadonlyMap<NodeId, Neighborhood>, node: Node): string {
  const tied = [...(near.get(node.id)?.keys() ?? [])].flatMap((id) => graph.nodes.get(id) ?? []);
  return [node, ...(nodeDate(node) ? [] : tied)].map(nodeDate).sort(compare).at(-1) ?? '';
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((one) => b.has(one)).length;
}
