import { type Exclusions, type Path, shortestPath, type WeightedGraph } from './path.ts';

/** Ways looked at before those that say nothing new are dropped. */
const LOOKED_AT = 24;
/** A way that costs more than twice the best, and 5 more, is no answer. */
const WORTH = { times: 2, more: 500 };

/**
 * The cheapest ways between two nodes that tell different stories: each passes a node that none before it passed,
 * and none makes a detour to where a shorter one goes straight.
 * @returns at most `count` ways, the cheapest first
 */
export function distinctPaths(web: WeightedGraph, from: number, to: number, count: number): Path[] {
  const found = cheapestPaths(web, from, to, LOOKED_AT);
  const best = found[0]?.cost ?? 0;
  const most = Math.max(best * WORTH.times, best + WORTH.more);
  const kept: Path[] = [];
  for (const path of found) {
    if (kept.length < count && path.cost <= most && kept.every((other) => isNews(path, kept, other)))
      kept.push(path);
  }
  return kept;
}

/** The k cheapest ways without a loop (Yen, 1971), the cheapest first. */
export function cheapestPaths(web: WeightedGraph, from: number, to: number, k: number): Path[] {
  const first = shortestPath(web, from, to);
  if (!first || from === to) return first ? [first] : [];
  const found = [first];
  const waiting = new Map<string, Path>();
  while (found.length < k) {
    const last = found.at(-1);
    for (const path of last ? branches(web, last, found) : []) waiting.set(path.nodes.join(), path);
    for (const { nodes } of found) waiting.delete(nodes.join());
    const [next] = [...waiting.values()].sort(inOrder);
    if (!next) return found;
    found.push(next);
  }
  return found;
}

/** The cheapest ways that leave a known one at each of its nodes. */
function branches(web: WeightedGraph, path: Path, known: readonly Path[]): Path[] {
  return path.nodes.slice(0, -1).flatMap((spur, index) => {
    const root = path.nodes.slice(0, index + 1);
    const taken = known.filter(({ nodes }) => root.every((node, at) => nodes[at] === node));
    const closed: Exclusions = {
      nodes: new Set(root.slice(0, -1)),
      steps: new Set(taken.map(({ nodes }) => `${spur}-${nodes[index + 1]}`)),
    };
    const rest = shortestPath(web, spur, path.nodes.at(-1) ?? spur, closed);
    const nodes = rest ? [...root.slice(0, -1), ...rest.nodes] : [];
    return rest ? [{ nodes, cost: costOf(web, nodes) }] : [];
  });
}

/** What a way costs, by the same sum as `shortestPath`. */
export function costOf({ near, tolls }: WeightedGraph, nodes: readonly number[]): number {
  return nodes.slice(1).reduce((sum, to, index) => {
    const from = nodes[index] ?? to;
    const step = Math.min(...(near[from] ?? []).filter((one) => one.to === to).map(({ cost }) => cost));
    return sum + step + (index === 0 ? 0 : (tolls[from] ?? 0));
  }, 0);
}

function isNews(path: Path, kept: readonly Path[], other: Path): boolean {
  const passed = new Set(kept.flatMap(between));
  const inner = between(path);
  const detour = between(other).length > 0 && between(other).every((node) => inner.includes(node));
  return !detour && (inner.length === 0 || inner.some((node) => !passed.has(node)));
}

function between({ nodes }: Path): readonly number[] {
  return nodes.slice(1, -1);
}

function inOrder(a: Path, b: Path): number {
  const text = (path: Path) => path.nodes.map((node) => String(node).padStart(6, '0')).join();
  if (a.cost !== b.cost) return a.cost - b.cost;
  if (a.nodes.length !== b.nodes.length) return a.nodes.length - b.nodes.length;
  return text(a) < text(b) ? -1 : 1;
}
