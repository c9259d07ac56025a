import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '#text/seeded-random.ts';
import { distinctPaths, kShortestPaths, pathCost } from './path-alternatives.ts';
import { shortestPath, type WeightedGraph } from './shortest-path.ts';

/** An undirected graph from edges `from, to, cost`. */
function undirectedGraph(
  nodeCosts: readonly number[],
  ...edges: readonly (readonly [number, number, number])[]
): WeightedGraph {
  const adjacency = nodeCosts.map((_, node) =>
    edges.flatMap(([a, b, cost]) => (a === node ? [{ to: b, cost }] : b === node ? [{ to: a, cost }] : [])),
  );
  return { adjacency, nodeCosts };
}

test('the shortest path avoids a hub where a longer path costs less', () => {
  const hub = undirectedGraph(
    [0, 400, 80, 80, 0],
    [0, 1, 100],
    [1, 4, 100],
    [0, 2, 100],
    [2, 3, 100],
    [3, 4, 100],
  );
  assert.deepEqual(shortestPath(hub, 0, 4), { nodes: [0, 2, 3, 4], cost: 460 });
});

test('the costs of the first and last node do not count', () => {
  assert.deepEqual(shortestPath(undirectedGraph([900, 900], [0, 1, 100]), 0, 1), {
    nodes: [0, 1],
    cost: 100,
  });
  assert.deepEqual(shortestPath(undirectedGraph([900]), 0, 0), { nodes: [0], cost: 0 });
});

test('there is no path between unconnected nodes', () => {
  const apart = undirectedGraph([0, 0, 0], [0, 1, 100]);
  assert.equal(shortestPath(apart, 0, 2), undefined);
  assert.deepEqual(distinctPaths(apart, 0, 2, 3), []);
});

test('of equal paths the one with fewer edges is found, then the one through lower node numbers', () => {
  const equal = undirectedGraph(
    [0, 0, 0, 0, 0],
    [0, 3, 50],
    [3, 4, 50],
    [0, 2, 50],
    [2, 4, 50],
    [0, 1, 20],
    [1, 3, 30],
  );
  assert.deepEqual(shortestPath(equal, 0, 4)?.nodes, [0, 2, 4]);
});

test('the k shortest paths are sorted, loopless and complete', () => {
  const diamond = undirectedGraph(
    [0, 10, 20, 0],
    [0, 1, 100],
    [1, 3, 100],
    [0, 2, 100],
    [2, 3, 100],
    [1, 2, 10],
  );
  const paths = kShortestPaths(diamond, 0, 3, 9);
  assert.deepEqual(
    paths.map(({ nodes }) => nodes.join('')),
    ['013', '023', '0123', '0213'],
  );
  assert.deepEqual(
    paths.map(({ cost }) => cost),
    [210, 220, 240, 240],
  );
  for (const { nodes, cost } of paths) assert.equal(pathCost(diamond, nodes), cost);
});

test('an alternative passes a new node and is no detour', () => {
  const diamond = undirectedGraph(
    [0, 10, 20, 0],
    [0, 1, 100],
    [1, 3, 100],
    [0, 2, 100],
    [2, 3, 100],
    [1, 2, 10],
  );
  assert.deepEqual(
    distinctPaths(diamond, 0, 3, 9).map(({ nodes }) => nodes.join('')),
    ['013', '023'],
  );
});

test('a path that costs far more than the best is dropped', () => {
  const dear = undirectedGraph([0, 0, 0, 0], [0, 1, 100], [1, 3, 100], [0, 2, 100], [2, 3, 700]);
  assert.equal(distinctPaths(dear, 0, 3, 9).length, 1);
});

test('the shortest path equals brute force on random graphs', () => {
  const size = 9;
  const next = seededRandom(7);
  const random = (limit: number) => Math.floor(next() * limit);
  for (let round = 0; round < 40; round++) {
    const nodeCosts = Array.from({ length: size }, () => random(300));
    const pairs = Array.from({ length: 14 }, () => [random(size), random(size), 50 + random(300)] as const);
    const graph = undirectedGraph(nodeCosts, ...pairs.filter(([a, b]) => a !== b));
    assert.equal(shortestPath(graph, 0, size - 1)?.cost, cheapestCost(graph, [0], size - 1));
  }
});

/** The cost of the cheapest of all loopless paths. */
function cheapestCost(graph: WeightedGraph, path: readonly number[], to: number): number | undefined {
  const at = path.at(-1) ?? 0;
  if (at === to) return pathCost(graph, path);
  const next = new Set((graph.adjacency[at] ?? []).map((edge) => edge.to));
  const costs = [...next].flatMap((node) =>
    path.includes(node) ? [] : (cheapestCost(graph, [...path, node], to) ?? []),
  );
  return costs.length > 0 ? Math.min(...costs) : undefined;
}
