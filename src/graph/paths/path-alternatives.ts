import { type Exclusions, type WeightedPath, shortestPath, type WeightedGraph } from './shortest-path.ts';

/** Ways looked at before those that say nothing new are dropped. */
const MAX_CANDIDATES = 24;
/** A way that costs more than twice the best, and 5 more, is no answer. */
const WORTH = { times: 2, more: 500 };

/**
 * The cheapest ways between two nodes that tell different stories: each passes a node that none before it passed,
 * and none makes a detour to where a shorter one goes straight.
 * @returns at most `count` ways, the cheapest first
 */
export function distinctPaths(web: WeightedGraph, from: number, to: number, count: number): WeightedPath[] {
  const found = kShortestPaths(web, from, to, MAX_CANDIDATES);
  const best = found[0]?.cost ?? 0;
  const most = Math.max(best * WORTH.times, best + WORTH.more);
  const kept: WeightedPath[] = [];
  for (const path of found) {
    if (kept.length < count && path.cost <= most && kept.every((other) => passesNewNode(path, kept, other)))
      kept.push(path);
  }
  return kept;
}

/** The k cheapest ways without a loop (Yen, 1971), the cheapest first. */
export function kShortestPaths(web: WeightedGraph, from: number, to: number, k: number): WeightedPath[] {
  const first = shortestPath(web, from, to);
  if (!first || from === to) return first ? [first] : [];
  const found = [first];
  const waiting = new Map<string, WeightedPath>();
  while (found.length < k) {
    const last = found.at(-1);
    for (const path of last ? spurPaths(web, last, found) : []) waiting.set(path.nodes.join(), path);
    for (const { nodes } of found) waiting.delete(nodes.join());
    const [next] = [...waiting.values()].sort(comparePaths);
    if (!next) return found;
    found.push(next);
  }
  return found;
}

/** The cheapest ways that leave a known one at each of its nodes. */
function spurPaths(web: WeightedGraph, path: WeightedPath, known: readonly WeightedPath[]): WeightedPath[] {
  return path.nodes.slice(0, -1).flatMap((spur, index) => {
    const root = path.nodes.slice(0, index + 1);
    const taken = known.filter(({ nodes }) => root.every((node, at) => nodes[at] === node));
    const closed: Exclusions = {
      nodes: new Set(root.slice(0, -1)),
      edges: new Set(taken.map(({ nodes }) => `${spur}-${nodes[index + 1]}`)),
    };
    const rest = shortestPath(web, spur, path.nodes.at(-1) ?? spur, closed);
    const nodes = rest ? [...root.slice(0, -1), ...rest.nodes] : [];
    return rest ? [{ nodes, cost: pathCost(web, nodes) }] : [];
  });
}

/** What a way costs, by the same sum as `shortestPath`. */
export function pathCost({ adjacency, nodeCosts }: WeightedGraph, nodes: readonly number[]): number {
  return nodes.slice(1).reduce((sum, to, index) => {
    const from = nodes[index] ?? to;
    const step = Math.min(...(adjacency[from] ?? []).filter((one) => one.to === to).map(({ cost }) => cost));
    return sum + step + (index === 0 ? 0 : (nodeCosts[from] ?? 0));
  }, 0);
}

function passesNewNode(path: WeightedPath, kept: readonly WeightedPath[], other: WeightedPath): boolean {
  const passed = new Set(kept.flatMap(innerNodes));
  const inner = innerNodes(path);
  const detour = innerNodes(other).length > 0 && innerNodes(other).every((node) => inner.includes(node));
  return !detour && (inner.length === 0 || inner.some((node) => !passed.has(node)));
}

function innerNodes({ nodes }: WeightedPath): readonly number[] {
  return nodes.slice(1, -1);
}

function comparePaths(a: WeightedPath, b: WeightedPath): number {
  const text = (path: WeightedPath) => path.nodes.map((node) => String(node).padStart(6, '0')).join();
  if (a.cost !== b.cost) return a.cost - b.cost;
  if (a.nodes.length !== b.nodes.length) return a.nodes.length - b.nodes.length;
  return text(a) < text(b) ? -1 : 1;
}
