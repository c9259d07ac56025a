import { KINDS } from '#schemas/edge.ts';
import { compareStrings } from '#text/compare.ts';
import type { Graph, Node, NodeId } from '../model/model.ts';
import { edgeCost, nodeCost } from '../paths/edge-cost.ts';
import { type Relationship, relationshipYear, schemaRelation } from '../paths/page-projection.ts';
import { layoutNodes } from './layout.ts';
import type { PageGraph, WireEdge, WireGraph } from './wire-format.ts';

type PageNode = Exclude<Node, { kind: 'session' }>;

/**
 * Every node that has a page of its own, and the relationships between them. Names are empty; the caller fills them in,
 * because they differ by language.
 * @param relationships the result of `pageRelationships` for the graph
 */
export function buildPageGraph(graph: Graph, relationships: readonly Relationship[]): PageGraph {
  const pages = pageNodes(graph);
  const indices = new Map(pages.map(({ id }, index) => [id, index]));
  const edges = wireEdges(graph, relationships, indices);
  const degrees = countNeighbours(pages.length, edges);
  const nodes = pages.map((node, index) => ({
    id: node.id,
    kind: node.kind,
    name: '',
    cost: nodeCost({ kind: node.kind, nameOnly: isNameOnly(node) }, degrees[index] ?? 0),
  }));
  return { nodes, edges };
}

/** The whole graph for the browser: the graph of the pages with the coordinates of its nodes, which take a second. */
export function withLayout({ nodes, edges }: PageGraph): WireGraph {
  const points = layoutNodes(
    nodes.map(({ id }) => id),
    edges,
  );
  return { nodes: nodes.map((node, index) => ({ ...node, ...(points[index] ?? { x: 0, y: 0 }) })), edges };
}

function pageNodes(graph: Graph): PageNode[] {
  const pages = [...graph.nodes.values()].filter((node): node is PageNode => node.kind !== 'session');
  return pages.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareStrings(a.id, b.id));
}

/** Each pair, relation and year once, at its lowest cost; the lower index first. */
function wireEdges(
  graph: Graph,
  relationships: readonly Relationship[],
  indices: ReadonlyMap<NodeId, number>,
): WireEdge[] {
  const cheapest = new Map<string, WireEdge>();
  for (const relationship of relationships) {
    const [first, second] = [indices.get(relationship.a), indices.get(relationship.b)];
    if (first === undefined || second === undefined) continue;
    const edge: WireEdge = {
      a: Math.min(first, second),
      b: Math.max(first, second),
      relation: schemaRelation(relationship.kind),
      year: relationshipYear(graph, relationship),
      cost: edgeCost(relationship),
    };
    const key = `${edge.a} ${edge.b} ${edge.relation} ${edge.year}`;
    const known = cheapest.get(key);
    if (!known || edge.cost < known.cost) cheapest.set(key, edge);
  }
  return [...cheapest.values()];
}

function countNeighbours(count: number, edges: readonly WireEdge[]): number[] {
  const neighbours = Array.from({ length: count }, () => new Set<number>());
  for (const { a, b } of edges) {
    neighbours[a]?.add(b);
    neighbours[b]?.add(a);
  }
  return neighbours.map(({ size }) => size);
}

function isNameOnly(node: PageNode): boolean {
  return node.kind === 'person' && node.data.identity === 'name-only';
}
