import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distinctPaths, kShortestPaths, pathCost } from './path-alternatives.ts';
import { shortestPath, type WeightedGraph } from './shortest-path.ts';

/** A web from steps `from to cost`, walked both ways. */
function web(
  tolls: readonly number[],
  ...steps: readonly (readonly [number, number, number])[]
): WeightedGraph {
  const near = tolls.map((_, node) =>
    steps.flatMap(([a, b, cost]) => (a === node ? [{ to: b, cost }] : b === node ? [{ to: a, cost }] : [])),
  );
  return { adjacency: near, nodeCosts: tolls };
}

test('the way leads round a hub where a longer one says more', () => {
  const hub = web([0, 400, 80, 80, 0], [0, 1, 100], [1, 4, 100], [0, 2, 100], [2, 3, 100], [3, 4, 100]);
  assert.deepEqual(shortestPath(hub, 0, 4), { nodes: [0, 2, 3, 4], cost: 460 });
});

test('nobody pays for the ends', () => {
  assert.deepEqual(shortestPath(web([900, 900], [0, 1, 100]), 0, 1), { nodes: [0, 1], cost: 100 });
  assert.deepEqual(shortestPath(web([900]), 0, 0), { nodes: [0], cost: 0 });
});

test('there may be no way', () => {
  const apart = web([0, 0, 0], [0, 1, 100]);
  assert.equal(shortestPath(apart, 0, 2), undefined);
  assert.deepEqual(distinctPaths(apart, 0, 2, 3), []);
});

test('of equal ways the one with fewer steps wins, then the one through lower numbers', () => {
  const equal = web([0, 0, 0, 0, 0], [0, 3, 50], [3, 4, 50], [0, 2, 50], [2, 4, 50], [0, 1, 20], [1, 3, 30]);
  assert.deepEqual(shortestPath(equal, 0, 4)?.nodes, [0, 2, 4]);
});

test('the cheapest ways come in order, without loops, and are all there are', () => {
  const diamond = web([0, 10, 20, 0], [0, 1, 100], [1, 3, 100], [0, 2, 100], [2, 3, 100], [1, 2, 10]);
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

test('an alternative tells another story and is no detour', () => {
  const diamond = web([0, 10, 20, 0], [0, 1, 100], [1, 3, 100], [0, 2, 100], [2, 3, 100], [1, 2, 10]);
  assert.deepEqual(
    distinctPaths(diamond, 0, 3, 9).map(({ nodes }) => nodes.join('')),
    ['013', '023'],
  );
});

test('a way that costs far more than the best is no answer', () => {
  const dear = web([0, 0, 0, 0], [0, 1, 100], [1, 3, 100], [0, 2, 100], [2, 3, 700]);
  assert.equal(distinctPaths(dear, 0, 3, 9).length, 1);
});

test('against brute force on a web made at random', () => {
  const size = 9;
  let seed = 7;
  const random = (most: number) => {
    seed = (seed * 16807) % 2147483647;
    return seed % most;
  };
  for (let round = 0; round < 40; round++) {
    const tolls = Array.from({ length: size }, () => random(300));
    const pairs = Array.from({ length: 14 }, () => [random(size), random(size), 50 + random(300)] as const);
    const made = web(tolls, ...pairs.filter(([a, b]) => a !== b));
    assert.equal(shortestPath(made, 0, size - 1)?.cost, cheapest(made, [0], size - 1));
  }
});

/** The cheapest of all ways without a loop. */
function cheapest(made: WeightedGraph, walked: readonly number[], to: number): number | undefined {
  const at = walked.at(-1) ?? 0;
  if (at === to) return pathCost(made, walked);
  const next = new Set((made.adjacency[at] ?? []).map((step) => step.to));
  const costs = [...next].flatMap((node) =>
    walked.includes(node) ? [] : (cheapest(made, [...walked, node], to) ?? []),
  );
  return costs.length > 0 ? Math.min(...costs) : undefined;
}
