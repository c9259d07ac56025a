import type { Kind, Relation } from '#schemas/edge.ts';
import { compare } from '../model/node.ts';
import type { WeightedGraph } from '../paths/shortest-path.ts';

/** A node as the browser knows it. `x` and `y` are its place in the layout, whole numbers from 0 to 1000. */
export interface WireNode {
  id: string;
  kind: Kind;
  name: string;
  /** Language of the name, where it is not the page's. */
  lang?: string;
  x: number;
  y: number;
  /** What passing through it costs, in hundredths. */
  cost: number;
}

/** A tie between two nodes by their places in the list; year 0 where it has none; cost in hundredths. */
export interface WireEdge {
  a: number;
  b: number;
  relation: Relation;
  year: number;
  cost: number;
}

/** The archive as a graph small enough to send. */
export interface WireGraph {
  nodes: readonly WireNode[];
  edges: readonly WireEdge[];
}

/**
 * The file of a graph: columns, because like stands by like and packs well. Ids without their kind, in order of
 * kind; ties in the order of `a`, which is written as the step from the one before.
 */
export interface GraphFile {
  kinds: [kind: Kind, count: number][];
  ids: string[];
  names: string[];
  langs: Record<number, string>;
  x: number[];
  y: number[];
  tolls: number[];
  relations: Relation[];
  a: number[];
  b: number[];
  relation: number[];
  year: number[];
  cost: number[];
}

/**
 * Packs a graph.
 * @throws when its nodes do not stand in order of kind
 */
export function packGraph({ nodes, edges }: WireGraph): GraphFile {
  const relations = [...new Set(edges.map(({ relation }) => relation))].sort(compare);
  const sorted = edges.toSorted((s, t) => s.a - t.a || s.b - t.b || s.year - t.year || s.cost - t.cost);
  return {
    kinds: countKinds(nodes.map(({ kind }) => kind)),
    ids: nodes.map(({ id, kind }) => id.slice(kind.length + 1)),
    names: nodes.map(({ name }) => name),
    langs: Object.fromEntries(nodes.flatMap(({ lang }, at) => (lang ? [[at, lang]] : []))),
    x: nodes.map(({ x }) => x),
    y: nodes.map(({ y }) => y),
    tolls: nodes.map(({ cost }) => cost),
    relations,
    a: sorted.map(({ a }, at) => a - (sorted[at - 1]?.a ?? 0)),
    b: sorted.map(({ b }) => b),
    relation: sorted.map(({ relation }) => relations.indexOf(relation)),
    year: sorted.map(({ year }) => year),
    cost: sorted.map(({ cost }) => cost),
  };
}

/** Unpacks what `packGraph` packed. */
export function unpackGraph(file: GraphFile): WireGraph {
  const kinds = file.kinds.flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
  const nodes = kinds.map((kind, at): WireNode => {
    const lang = file.langs[at];
    return {
      id: `${kind}:${file.ids[at]}`,
      kind,
      name: file.names[at] ?? '',
      ...(lang !== undefined && { lang }),
      x: file.x[at] ?? 0,
      y: file.y[at] ?? 0,
      cost: file.tolls[at] ?? 0,
    };
  });
  let a = 0;
  const ties = file.a.map((step, at): WireEdge => {
    a += step;
    return {
      a,
      b: file.b[at] ?? 0,
      relation: file.relations[file.relation[at] ?? 0] ?? 'mention',
      year: file.year[at] ?? 0,
      cost: file.cost[at] ?? 0,
    };
  });
  return { nodes, edges: ties };
}

/** The graph as ways are found in it: of several ties between two nodes the strongest counts. */
export function toWeightedGraph({ nodes, edges }: WireGraph): WeightedGraph {
  const near = nodes.map(() => new Map<number, number>());
  for (const { a, b, cost } of edges) {
    for (const [from, to] of [[a, b] as const, [b, a] as const])
      near[from]?.set(to, Math.min(cost, near[from]?.get(to) ?? cost));
  }
  const steps = near.map((of) => [...of].map(([to, cost]) => ({ to, cost })).sort((s, t) => s.to - t.to));
  return { adjacency: steps, nodeCosts: nodes.map((node) => node.cost) };
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
