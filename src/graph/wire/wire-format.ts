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
 * `kinds` counts them. Edges are sorted by `a`, then by their type, then by `b`; both ends are stored as differences.
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
  /** What edges have in common, sorted. */
  types: EdgeType[];
  /** Difference from the `a` of the edge before. */
  a: number[];
  /** Difference from the `b` of the edge before, if it has the same `a` and kind of `b`; else from the first node of that kind. */
  b: number[];
  /** Indices in `types`. */
  type: number[];
}

/** The kind is that of the second end. */
type EdgeType = [relation: Relation, kind: Kind, cost: number, year: number];

interface TypedEdge {
  a: number;
  b: number;
  /** Index in `types`. */
  type: number;
}

/**
 * Encodes a graph.
 * @throws when its nodes are not sorted by kind
 */
export function packGraph({ nodes, edges }: WireGraph): GraphFile {
  const kinds = countKinds(nodes.map(({ kind }) => kind));
  const { types, typed } = typedEdges(nodes, edges);
  const base = baseOfSecondEnd(kinds, types);
  return {
    kinds,
    ids: nodes.map(({ id, kind }) => id.slice(kind.length + 1)),
    names: nodes.map(({ name }) => name),
    langs: Object.fromEntries(nodes.flatMap(({ lang }, index) => (lang ? [[index, lang]] : []))),
    x: nodes.map(({ x }) => x),
    y: nodes.map(({ y }) => y),
    nodeCosts: nodes.map(({ cost }) => cost),
    types,
    a: typed.map(({ a }, index) => a - (typed[index - 1]?.a ?? 0)),
    b: typed.map((edge, index) => edge.b - base(edge, typed[index - 1])),
    type: typed.map(({ type }) => type),
  };
}

/** The edges in the order of the file, and their different types. */
function typedEdges(
  nodes: readonly WireNode[],
  edges: readonly WireEdge[],
): { types: EdgeType[]; typed: TypedEdge[] } {
  const typeOf = ({ b, relation, cost, year }: WireEdge): EdgeType => [
    relation,
    nodes[b]?.kind ?? 'post',
    cost,
    year,
  ];
  const byKey = new Map(edges.map((edge) => [typeOf(edge).join(' '), typeOf(edge)]));
  const keys = [...byKey.keys()].sort(compareStrings);
  const indices = new Map(keys.map((key, index) => [key, index]));
  const typed = edges.map((edge) => ({
    a: edge.a,
    b: edge.b,
    type: indices.get(typeOf(edge).join(' ')) ?? 0,
  }));
  typed.sort((s, t) => s.a - t.a || s.type - t.type || s.b - t.b);
  return { types: keys.flatMap((key) => [byKey.get(key) ?? []]) as EdgeType[], typed };
}

/** The index that `b` of an edge is counted from. */
function baseOfSecondEnd(kinds: GraphFile['kinds'], types: readonly EdgeType[]) {
  const firstOfKind = new Map<Kind, number>();
  let count = 0;
  for (const [kind, nodes] of kinds) {
    firstOfKind.set(kind, count);
    count += nodes;
  }
  const kindOf = ({ type }: Pick<TypedEdge, 'type'>): Kind => types[type]?.[1] ?? 'post';
  return (edge: Pick<TypedEdge, 'a' | 'type'>, before: TypedEdge | undefined): number => {
    const kind = kindOf(edge);
    return before && before.a === edge.a && kindOf(before) === kind ? before.b : (firstOfKind.get(kind) ?? 0);
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
  const base = baseOfSecondEnd(file.kinds, file.types);
  let before: TypedEdge | undefined;
  return file.type.map((type, index) => {
    const a = (before?.a ?? 0) + (file.a[index] ?? 0);
    const edge = { a, b: (file.b[index] ?? 0) + base({ a, type }, before), type };
    before = edge;
    const [relation, , cost, year] = file.types[type] ?? ['mention', 'post', 0, 0];
    return { a, b: edge.b, relation, year, cost };
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
