import { createBinaryHeap } from './binary-heap.ts';

/** A directed graph with integer costs: the edges that leave each node, and the cost of each node between others. */
export interface WeightedGraph {
  adjacency: readonly (readonly { to: number; cost: number }[])[];
  nodeCosts: readonly number[];
}

/** The nodes of a path from first to last, and its total cost. */
export interface WeightedPath {
  nodes: readonly number[];
  cost: number;
}

/** Nodes and edges (as `from-to`) that a path may not contain. */
export interface Exclusions {
  nodes: ReadonlySet<number>;
  edges: ReadonlySet<string>;
}

const NO_EXCLUSIONS: Exclusions = { nodes: new Set(), edges: new Set() };

/** A node that the search has reached, the cost of the path to it and the state before it. */
interface SearchState {
  node: number;
  cost: number;
  steps: number;
  previous?: SearchState;
}

/**
 * The path of the lowest cost between two nodes (Dijkstra, 1959): the sum of its edges and of the nodes between.
 * Of paths with equal cost the one with fewer edges, then the one through lower node numbers.
 * @returns undefined when there is no path
 */
export function shortestPath(
  graph: WeightedGraph,
  from: number,
  to: number,
  exclusions: Exclusions = NO_EXCLUSIONS,
): WeightedPath | undefined {
  const start: SearchState = { node: from, cost: 0, steps: 0 };
  const best = new Map<number, SearchState>([[from, start]]);
  const done = new Set<number>();
  const queue = createBinaryHeap<SearchState>(isBefore);
  queue.push(start);
  for (let state = queue.pop(); state; state = queue.pop()) {
    if (state.node === to) return { nodes: reconstructPath(state), cost: state.cost };
    if (done.has(state.node)) continue;
    done.add(state.node);
    for (const next of nextStates(graph, state, exclusions)) {
      const known = best.get(next.node);
      if (done.has(next.node) || (known && !isBefore(next, known))) continue;
      best.set(next.node, next);
      queue.push(next);
    }
  }
  return undefined;
}

function nextStates(
  { adjacency, nodeCosts }: WeightedGraph,
  state: SearchState,
  exclusions: Exclusions,
): SearchState[] {
  const nodeCost = state.previous ? (nodeCosts[state.node] ?? 0) : 0;
  return (adjacency[state.node] ?? []).flatMap(({ to, cost }) =>
    exclusions.nodes.has(to) || exclusions.edges.has(`${state.node}-${to}`)
      ? []
      : [{ node: to, cost: state.cost + nodeCost + cost, steps: state.steps + 1, previous: state }],
  );
}

function isBefore(a: SearchState, b: SearchState): boolean {
  if (a.cost !== b.cost) return a.cost < b.cost;
  if (a.steps !== b.steps) return a.steps < b.steps;
  if (a.node !== b.node) return a.node < b.node;
  return (a.previous?.node ?? -1) < (b.previous?.node ?? -1);
}

function reconstructPath({ previous, node }: SearchState): number[] {
  return previous ? [...reconstructPath(previous), node] : [node];
}
