import { createBinaryHeap } from './binary-heap.ts';

/** A graph to find ways in: steps out of each node, and what passing through it costs. Whole numbers. */
export interface WeightedGraph {
  adjacency: readonly (readonly { to: number; cost: number }[])[];
  nodeCosts: readonly number[];
}

/** A way: its nodes from first to last, and what it costs. */
export interface WeightedPath {
  nodes: readonly number[];
  cost: number;
}

/** Nodes that may not be passed, and steps that may not be taken, as `from-to`. */
export interface Exclusions {
  nodes: ReadonlySet<number>;
  edges: ReadonlySet<string>;
}

const NO_EXCLUSIONS: Exclusions = { nodes: new Set(), edges: new Set() };

/**
 * The cheapest way between two nodes (Dijkstra, 1959): the sum of its steps and of the tolls of the nodes between.
 * Of ways that cost the same it takes the one with fewer steps, then the one through lower numbers.
 * @returns nothing when there is no way
 */
export function shortestPath(
  web: WeightedGraph,
  from: number,
  to: number,
  closed: Exclusions = NO_EXCLUSIONS,
): WeightedPath | undefined {
  const best = new Map<number, SearchState>([[from, { node: from, cost: 0, steps: 0 }]]);
  const done = new Set<number>();
  const queue = createBinaryHeap<SearchState>(isBefore);
  queue.push({ node: from, cost: 0, steps: 0 });
  for (let at = queue.pop(); at; at = queue.pop()) {
    if (at.node === to) return { nodes: reconstructPath(at), cost: at.cost };
    if (done.has(at.node)) continue;
    done.add(at.node);
    for (const next of expandState(web, at, from, closed)) {
      const before = best.get(next.node);
      if (done.has(next.node) || (before && !isBefore(next, before))) continue;
      best.set(next.node, next);
      queue.push(next);
    }
  }
  return undefined;
}

interface SearchState {
  node: number;
  cost: number;
  steps: number;
  from?: SearchState;
}

function expandState(
  { adjacency, nodeCosts }: WeightedGraph,
  at: SearchState,
  start: number,
  closed: Exclusions,
): SearchState[] {
  const passing = at.node === start ? 0 : (nodeCosts[at.node] ?? 0);
  return (adjacency[at.node] ?? []).flatMap(({ to, cost }) =>
    closed.nodes.has(to) || closed.edges.has(`${at.node}-${to}`)
      ? []
      : [{ node: to, cost: at.cost + passing + cost, steps: at.steps + 1, from: at }],
  );
}

function isBefore(a: SearchState, b: SearchState): boolean {
  if (a.cost !== b.cost) return a.cost < b.cost;
  if (a.steps !== b.steps) return a.steps < b.steps;
  if (a.node !== b.node) return a.node < b.node;
  return (a.from?.node ?? -1) < (b.from?.node ?? -1);
}

function reconstructPath(reached: SearchState): number[] {
  return reached.from ? [...reconstructPath(reached.from), reached.node] : [reached.node];
}
