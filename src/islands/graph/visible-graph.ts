import type { WireEdge, WireGraph } from '#graph/wire/wire-format.ts';
import type { GraphState } from './graph-state.ts';

/** Two neighbouring nodes by their indexes, with the cost of their strongest edge. */
export interface VisiblePair {
  a: number;
  b: number;
  cost: number;
}

/** The part of a graph that a state shows; nodes are indexes. */
export interface VisibleGraph {
  nodes: ReadonlySet<number>;
  pairs: readonly VisiblePair[];
  neighbours: ReadonlyMap<number, ReadonlySet<number>>;
}

/**
 * The part of a graph that a state shows. A filter of relations or years also hides the nodes it leaves without an
 * edge. Within years, an edge without a year is shown where one of its nodes has an edge of these years. The node
 * in focus is always shown.
 */
export function visibleGraph({ nodes, edges }: WireGraph, state: GraphState): VisibleGraph {
  const { hidden, from, until, at } = state;
  const kindShown = (index: number) => !hidden.has(nodes[index]?.kind ?? '');
  const shown = edges.filter((edge) => !hidden.has(edge.relation) && kindShown(edge.a) && kindShown(edge.b));
  const visible = from > 0 || until > 0 ? edgesInYears(shown, state) : shown;
  const narrowed = from > 0 || until > 0 || edges.some(({ relation }) => hidden.has(relation));
  const connected = new Set(visible.flatMap(({ a, b }) => [a, b]));
  const indexes = nodes.flatMap(({ id }, index) =>
    id === at || (narrowed ? connected.has(index) : kindShown(index)) ? [index] : [],
  );
  return { nodes: new Set(indexes), pairs: strongestPairs(visible), neighbours: neighboursOf(visible) };
}

function edgesInYears(edges: readonly WireEdge[], { from, until }: GraphState): WireEdge[] {
  const dated = edges.filter(({ year }) => year > 0 && year >= from && (until === 0 || year <= until));
  const active = new Set(dated.flatMap(({ a, b }) => [a, b]));
  const undated = edges.filter(({ year, a, b }) => year === 0 && (active.has(a) || active.has(b)));
  return [...dated, ...undated];
}

/** Every pair of neighbours once, with its lowest cost. */
export function strongestPairs(edges: readonly WireEdge[]): VisiblePair[] {
  const pairs = new Map<string, VisiblePair>();
  for (const { a, b, cost } of edges) {
    const known = pairs.get(`${a}-${b}`);
    if (!known || cost < known.cost) pairs.set(`${a}-${b}`, { a, b, cost });
  }
  return [...pairs.values()];
}

/** Indexes of the neighbours of each node that has any. */
export function neighboursOf(edges: readonly WireEdge[]): Map<number, Set<number>> {
  const neighbours = new Map<number, Set<number>>();
  const add = (from: number, to: number) => neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
  for (const { a, b } of edges) {
    add(a, b);
    add(b, a);
  }
  return neighbours;
}
