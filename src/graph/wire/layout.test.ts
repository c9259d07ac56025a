import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '#text/seeded-random.ts';
import { layoutNodes } from './layout.ts';

/** Two groups of nodes, each joined to three of its group at random, with one edge between the groups. */
function twoClusters(size: number) {
  const random = seededRandom(1);
  const ids = Array.from({ length: 2 * size }, (_, index) => `n${index}`);
  const edges = ids
    .flatMap((_, a) =>
      [1, 2, 3].map(() => ({ a, b: (a < size ? 0 : size) + Math.floor(random() * size), cost: 100 })),
    )
    .filter(({ a, b }) => a !== b);
  return { ids, edges: [...edges, { a: 0, b: size, cost: 100 }] };
}

for (const size of [60, 550])
  test(`joined nodes of two clusters of ${size} are nearer than others`, () => {
    const { ids, edges } = twoClusters(size);
    const points = layoutNodes(ids, edges);
    const distance = (a: number, b: number) =>
      Math.hypot((points[a]?.x ?? 0) - (points[b]?.x ?? 0), (points[a]?.y ?? 0) - (points[b]?.y ?? 0));
    const mean = (pairs: readonly { a: number; b: number }[]) =>
      pairs.reduce((sum, { a, b }) => sum + distance(a, b), 0) / pairs.length;
    const across = Array.from({ length: size }, (_, a) => ({ a, b: a + size }));
    assert.ok(mean(edges) < 0.8 * mean(across), `${mean(edges)} and ${mean(across)}`);
    for (const { x, y } of points) assert.ok(x >= 0 && x <= 1000 && y >= 0 && y <= 1000);
  });

test('the same graph gives the same layout', () => {
  const { ids, edges } = twoClusters(60);
  assert.deepEqual(layoutNodes(ids, edges), layoutNodes(ids, edges));
});

test('no two of two thousand nodes are at the same place', () => {
  const ids = Array.from({ length: 2000 }, (_, index) => `n${index}`);
  const edges = ids
    .slice(1)
    .map((_, index) => ({ a: index % 40, b: index + 1, cost: 200 }))
    .filter(({ a, b }) => a !== b);
  const places = new Set(layoutNodes(ids, edges).map(({ x, y }) => `${x} ${y}`));
  assert.ok(places.size > 1900, `${places.size} places`);
});
