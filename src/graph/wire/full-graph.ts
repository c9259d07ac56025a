import { KINDS } from '#schemas/edge.ts';
import type { Graph, Node, NodeId } from '../model/model.ts';
import { compare } from '../model/node.ts';
import { edgeCost, nodeCost } from '../paths/edge-cost.ts';
import { schemaRelation, type Relationship, relationshipYear } from '../paths/page-projection.ts';
import { layoutNodes } from './layout.ts';
import type { WireGraph, WireEdge } from './wire-format.ts';

type Page = Exclude<Node, { kind: 'session' }>;

/**
 * The whole graph for the browser: every node that has a page of its own, each way in which two are tied, and a
 * place for each node. Names are left to the caller: they differ by language.
 * @param ties what `pageTies` found in the graph
 */
export function fullGraph(graph: Graph, ties: readonly Relationship[]): WireGraph {
  const pages = pagesOf(graph);
  const places = new Map(pages.map(({ id }, at) => [id, at]));
  const distinct = compactTies(graph, ties, places);
  const near = pages.map(() => new Set<number>());
  for (const { a, b } of distinct) {
    near[a]?.add(b);
    near[b]?.add(a);
  }
  const spots = layoutNodes(
    pages.map(({ id }) => id),
    distinct,
  );
  const nodes = pages.map((node, at) => ({
    id: node.id,
    kind: node.kind,
    name: '',
    ...(spots[at] ?? { x: 0, y: 0 }),
    cost: nodeCost({ kind: node.kind, nameOnly: isNameOnly(node) }, near[at]?.size ?? 0),
  }));
  return { nodes, edges: distinct };
}

function pagesOf(graph: Graph): Page[] {
  const pages = [...graph.nodes.values()].filter((node): node is Page => node.kind !== 'session');
  return pages.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compare(a.id, b.id));
}

/** Each pair, relation and year once, at the lowest cost; the lower place first. */
function compactTies(graph: Graph, ties: readonly Relationship[], places: ReadonlyMap<NodeId, number>): WireEdge[] {
  const found = new Map<string, WireEdge>();
  for (const tie of ties) {
    const [first, second] = [places.get(tie.a), places.get(tie.b)];
    if (first === undefined || second === undefined) continue;
    const [a, b] = [Math.min(first, second), Math.max(first, second)];
    const [relation, year, cost] = [schemaRelation(tie.kind), relationshipYear(graph, tie), edgeCost(tie)];
    const key = `${a} ${b} ${relation} ${year}`;
    const before = found.get(key);
    if (!before || cost < before.cost) found.set(key, { a, b, relation, year, cost });
  }
  return [...found.values()];
}

function isNameOnly(node: Page): boolean {
  return node.kind === 'person' && node.data.identity === 'name-only';
}
