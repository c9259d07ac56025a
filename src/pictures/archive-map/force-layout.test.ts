import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forceLayout } from './force-layout.ts';

test('a layout is inside its rectangle, and is the same every time', () => {
  const nodes = Array.from({ length: 30 }, (_, index) => ({ id: `n${index}`, r: 4 }));
  const edges = nodes.slice(1).map(({ id }, index) => [id, `n${index % 5}`] as const);
  const positions = forceLayout(nodes, edges, 300, 200);
  assert.equal(positions.size, 30);
  assert.deepEqual(forceLayout(nodes, edges, 300, 200), positions);
  for (const { x, y } of positions.values()) assert.ok(x > 0 && x < 300 && y > 0 && y < 200);
});

test('the node that a layout is about stays in the middle, the others around it', () => {
  const nodes = Array.from({ length: 9 }, (_, index) => ({ id: `n${index}`, r: 4 }));
  const edges = nodes
    .slice(1)
    .map(({ id }) => ['n3', id] as const)
    .filter(([a, b]) => a !== b);
  const positions = forceLayout(nodes, edges, 300, 200, 'n3');
  assert.deepEqual(positions.get('n3'), { x: 150, y: 100 });
  const others = [...positions].filter(([id]) => id !== 'n3').map(([, { x }]) => x < 150);
  assert.deepEqual(new Set(others), new Set([true, false]));
});
