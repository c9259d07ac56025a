import type { Kind, Relation } from '#schemas/edge.ts';
import { compareStrings } from '#text/compare.ts';
import { NOT_ON_PATHS } from '../paths/edge-cost.ts';
import type { WeightedGraph } from '../paths/shortest-path.ts';

/** A node as the browser receives it. */
export interface WireNode {
  id: string;
  kind: Kind;
  name: string;
  /** Language of the name, where it differs from the page's. */
  lang?: string;
  /** Coordinates in the layout, integers from 0 to 1000. */
  x: number;
  y: number;
  /** Cost of the node between two others on a path, in hundredths. */
  cost: number;
}

/** A relationship of two nodes by their indices; the year is 0 where it has none, the cost is in hundredths. */
export interface WireEdge {
  a: number;
  b: number;
  relation: Relation;
  year: number;
  cost: number;
}

/** The graph of the pages before its layout: nodes without coordinates. */
export interface PageGraph {
  nodes: readonly Omit<WireNode, 'x' | 'y'>[];
  edges: readonly WireEdge[];
}

/** The archive as a graph small enough to send to browsers. */
export interface WireGraph {
  nodes: readonly WireNode[];
  edges: readonly WireEdge[];
}

/**
 * A graph as JSON in columns, which compress better than rows. Ids have no kind: the nodes are sorted by kind and
 * `kinds` counts them. Edges are sorted by `a`, which is stored as the difference from the edge before.
 */
export interface GraphFile {
  kinds: [kind: Kind, count: number][];
  ids: string[];
  names: string[];
  langs: Record<number, string>;
  x: number[];
  y: number[];
  /** Cost of each node between two others, in hundredths. */
  nodeCosts: number[];
  relations: Relation[];
  a: number[];
  b: number[];
  /** Indices in `relations`. */
  relation: number[];
  year: number[];
  cost: number[];
}

/**
 * Encodes a graph.
 * @throws when its nodes are not sorted by kind
 */
export function packGraph({ nodes, edges }: WireGraph): GraphFile {
  const relations = [...new Set(edges.map(({ relation }) => relation))].sort(compareStrings);
  const sorted = edges.toSorted((s, t) => s.a - t.a || s.b - t.b || s.year - t.year || s.cost - t.cost);
  return {
    kinds: countKinds(nodes.map(({ kind }) => kind)),
    ids: nodes.map(({ id, kind }) => id.slice(kind.length + 1)),
    names: nodes.map(({ name }) => name),
    langs: Object.fromEntries(nodes.flatMap(({ lang }, index) => (lang ? [[index, lang]] : []))),
    x: nodes.map(({ x }) => x),
    y: nodes.map(({ y }) => y),
    nodeCosts: nodes.map(({ cost }) => cost),
    relations,
    a: sorted.map(({ a }, index) => a - (sorted[index - 1]?.a ?? 0)),
    b: sorted.map(({ b }) => b),
    relation: sorted.map(({ relation }) => relations.indexOf(relation)),
    year: sorted.map(({ year }) => year),
    cost: sorted.map(({ cost }) => cost),
  };
}

/** Decodes the result of `packGraph`; the edges keep its order. */
export function unpackGraph(file: GraphFile): WireGraph {
  return { nodes: unpackNodes(file), edges: unpackEdges(file) };
}

function unpackNodes(file: GraphFile): WireNode[] {
  const kinds = file.kinds.flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
  return kinds.map((kind, index) => {
    const lang = file.langs[index];
    return {
      id: `${kind}:${file.ids[index]}`,
      kind,
      name: file.names[index] ?? '',
      ...(lang !== undefined && { lang }),
      x: file.x[index] ?? 0,
      y: file.y[index] ?? 0,
      cost: file.nodeCosts[index] ?? 0,
    };
  });
}

function unpackEdges(file: GraphFile): WireEdge[] {
  let a = 0;
  return file.a.map((difference, index) => {
    a += difference;
    return {
      a,
      b: file.b[index] ?? 0,
      relation: file.relations[file.relation[index] ?? 0] ?? 'mention',
      year: file.year[index] ?? 0,
      cost: file.cost[index] ?? 0,
    };
  });
}

/** The graph for path finding: undirected, without what no path passes, with the cheapest of several edges between two nodes. */
export function toWeightedGraph({ nodes, edges }: WireGraph): WeightedGraph {
  const costs = nodes.map(() => new Map<number, number>());
  for (const { a, b, cost } of edges) {
    if (cost >= NOT_ON_PATHS) continue;
    for (const [from, to] of [[a, b] as const, [b, a] as const])
      costs[from]?.set(to, Math.min(cost, costs[from]?.get(to) ?? cost));
  }
  return {
    adjacency: costs.map((neighbours) =>
      [...neighbours].map(([to, cost]) => ({ to, cost })).sort((s, t) => s.to - t.to),
    ),
    nodeCosts: nodes.map(({ cost }) => cost),
  };
}

function countKinds(kinds: readonly Kind[]): [Kind, number][] {
  const counts: [Kind, number][] = [];
  for (const kind of kinds) {
    const last = counts.at(-1);
    if (last?.[0] === kind) last[1] += 1;
    else if (counts.some(([known]) => known === kind)) throw new Error('The nodes are not in order of kind.');
    else counts.push([kind, 1]);
  }
  return counts;
}
