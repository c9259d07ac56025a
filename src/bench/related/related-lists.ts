import type { Graph, Node, NodeId } from '#graph/model/model.ts';
import { nodeDate } from '#graph/queries/chronology.ts';
import { buildNeighborhoods, type Neighborhoods } from '#graph/related/neighborhoods.ts';
import { createRelatedQuery } from '#graph/related/related.ts';
import type { RelatedWeights } from '#graph/related/weights.ts';
import { compareStrings } from '#text/compare.ts';

/** The related nodes of each node, best first. */
export type RelatedLists = ReadonlyMap<NodeId, readonly NodeId[]>;

/** Kinds whose pages show a list of related nodes. */
export const COMPARED_KINDS = ['post', 'event', 'person', 'project'] as const;
const LIST_LENGTH = 6;

/** The lists that the formula gives, with its weights or with others. */
export function formulaLists(graph: Graph, weights?: RelatedWeights): RelatedLists {
  const related = createRelatedQuery(graph, weights);
  return new Map(comparedNodes(graph).map(({ id }) => [id, related(id).items.map((item) => item.id)]));
}

/** Three simple rankings for comparison: the newest, the most shared topics, the most shared neighbours. */
export function baselineLists(graph: Graph): Record<string, RelatedLists> {
  const neighborhoods = buildNeighborhoods(graph);
  const dates = new Map(
    comparedNodes(graph).map((node) => [node.id, newestDate(graph, neighborhoods, node)]),
  );
  const topics = (node: Node) => new Set<string>(node.kind === 'post' ? (node.data.topics ?? []) : []);
  const neighbors = ({ id }: Node) => new Set(neighborhoods.get(id)?.keys());
  return {
    'newest first': rankedLists(graph, dates, () => 1),
    'shared topics': rankedLists(graph, dates, (a, b) => topics(a).intersection(topics(b)).size),
    'raw count': rankedLists(graph, dates, (a, b) => neighbors(a).intersection(neighbors(b)).size),
  };
}

/** The nodes of the compared kinds, in the order of the graph. */
export function comparedNodes(graph: Graph): Node[] {
  const kinds: readonly string[] = COMPARED_KINDS;
  return [...graph.nodes.values()].filter(({ kind }) => kinds.includes(kind));
}

/** Lists by a score of two nodes; equal ones by date, newest first, then by id; a score of 0 is not listed. */
function rankedLists(
  graph: Graph,
  dates: ReadonlyMap<NodeId, string>,
  score: (a: Node, b: Node) => number,
): RelatedLists {
  const nodes = comparedNodes(graph);
  const dateOf = (id: NodeId) => dates.get(id) ?? '';
  return new Map(
    nodes.map((node) => {
      const others = nodes.filter(({ kind, id }) => kind === node.kind && id !== node.id);
      const best = others
        .map((other) => ({ id: other.id, points: score(node, other) }))
        .filter(({ points }) => points > 0)
        .sort(
          (a, b) =>
            b.points - a.points || compareStrings(dateOf(b.id), dateOf(a.id)) || compareStrings(a.id, b.id),
        );
      return [node.id, best.slice(0, LIST_LENGTH).map(({ id }) => id)];
    }),
  );
}

/** A node's own date, or the newest among its neighbours for people and projects, which have none. */
function newestDate(graph: Graph, neighborhoods: Neighborhoods, node: Node): string {
  const neighbors = [...(neighborhoods.get(node.id)?.keys() ?? [])].flatMap(
    (id) => graph.nodes.get(id) ?? [],
  );
  const dated = nodeDate(graph, node) ? [node] : [node, ...neighbors];
  return (
    dated
      .map((one) => nodeDate(graph, one))
      .sort(compareStrings)
      .at(-1) ?? ''
  );
}
