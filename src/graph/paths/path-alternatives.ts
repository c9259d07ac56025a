import { compareStrings } from '#text/compare.ts';
import { type Exclusions, shortestPath, type WeightedGraph, type WeightedPath } from './shortest-path.ts';

/** Number of shortest paths computed before those without a new node are dropped. */
const MAX_CANDIDATES = 24;
/** A path is dropped when it costs more than the larger of best × `factor` and best + `margin`, in hundredths. */
const COST_LIMIT = { factor: 2, margin: 500 };

/**
 * The cheapest paths between two nodes that differ in what they pass: each passes a node that none before it passes,
 * and none contains all inner nodes of a shorter one.
 * @returns at most `count` paths, the cheapest first
 */
export function distinctPaths(graph: WeightedGraph, from: number, to: number, count: number): WeightedPath[] {
  const candidates = kShortestPaths(graph, from, to, MAX_CANDIDATES);
  const best = candidates[0]?.cost ?? 0;
  const maxCost = Math.max(best * COST_LIMIT.factor, best + COST_LIMIT.margin);
  const kept: WeightedPath[] = [];
  for (const path of candidates) {
    if (kept.length < count && path.cost <= maxCost && isDistinct(path, kept)) kept.push(path);
  }
  return kept;
}

/** The k cheapest loopless paths (Yen, 1971), the cheapest first. */
export function kShortestPaths(graph: WeightedGraph, from: number, to: number, k: number): WeightedPath[] {
  const first = shortestPath(graph, from, to);
  if (!first || from === to) return first ? [first] : [];
  const found = [first];
  const candidates = new Map<string, WeightedPath>();
  while (found.length < k) {
    const last = found.at(-1);
    for (const path of last ? spurPaths(graph, last, found) : []) candidates.set(path.nodes.join(), path);
    for (const { nodes } of found) candidates.delete(nodes.join());
    const [next] = [...candidates.values()].sort(comparePaths);
    if (!next) return found;
    found.push(next);
  }
  return found;
}

/** For each node of a path, the cheapest path that has the same start up to it and then leaves every known path. */
function spurPaths(graph: WeightedGraph, path: WeightedPath, known: readonly WeightedPath[]): WeightedPath[] {
  return path.nodes.slice(0, -1).flatMap((spur, index) => {
    const root = path.nodes.slice(0, index + 1);
    const sameRoot = known.filter(({ nodes }) => root.every((node, at) => nodes[at] === node));
    const exclusions: Exclusions = {
      nodes: new Set(root.slice(0, -1)),
      edges: new Set(sameRoot.map(({ nodes }) => `${spur}-${nodes[index + 1]}`)),
    };
    const rest = shortestPath(graph, spur, path.nodes.at(-1) ?? spur, exclusions);
    if (!rest) return [];
    const nodes = [...root.slice(0, -1), ...rest.nodes];
    return [{ nodes, cost: pathCost(graph, nodes) }];
  });
}

/** The cost of a path, by the same sum as `shortestPath`. */
export function pathCost({ adjacency, nodeCosts }: WeightedGraph, nodes: readonly number[]): number {
  return nodes.slice(1).reduce((sum, to, index) => {
    const from = nodes[index] ?? to;
    const edgeCosts = (adjacency[from] ?? []).filter((edge) => edge.to === to).map(({ cost }) => cost);
    return sum + Math.min(...edgeCosts) + (index === 0 ? 0 : (nodeCosts[from] ?? 0));
  }, 0);
}

function isDistinct(path: WeightedPath, kept: readonly WeightedPath[]): boolean {
  if (kept.length === 0) return true;
  const inner = innerNodes(path);
  const passed = new Set(kept.flatMap(innerNodes));
  const isDetour = kept
    .map(innerNodes)
    .some((other) => other.length > 0 && other.every((node) => inner.includes(node)));
  return !isDetour && (inner.length === 0 || inner.some((node) => !passed.has(node)));
}

function innerNodes({ nodes }: WeightedPath): readonly number[] {
  return nodes.slice(1, -1);
}

/** By cost, then by length, then by node numbers. */
function comparePaths(a: WeightedPath, b: WeightedPath): number {
  return a.cost - b.cost || a.nodes.length - b.nodes.length || compareStrings(sortKey(a), sortKey(b));
}

/** The node numbers as a string; padded, so that the order of strings is that of numbers. */
function sortKey({ nodes }: WeightedPath): string {
  return nodes.map((node) => String(node).padStart(6, '0')).join();
}
