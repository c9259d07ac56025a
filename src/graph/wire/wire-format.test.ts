import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomGraph } from '#testing/random-graph.ts';
import { packGraph, unpackGraph, type WireEdge } from './wire-format.ts';

const keys = (edges: readonly WireEdge[]) =>
  edges.map(({ a, b, relation, year, cost }) => [a, b, relation, year, cost].join(' ')).sort();

for (const [nodes, edges] of [
  [1, 0],
  [40, 3],
  [300, 4000],
] as const)
  test(`a graph of ${nodes} nodes and ${edges} edges is the same after packing`, () => {
    const graph = randomGraph(nodes, edges);
    const unpacked = unpackGraph(JSON.parse(JSON.stringify(packGraph(graph))));
    assert.deepEqual(unpacked.nodes, graph.nodes);
    assert.deepEqual(keys(unpacked.edges), keys(graph.edges));
  });

test('the ends of most edges are small differences', () => {
  const { edges, nodes } = randomGraph(300, 4000);
  const { a, b } = packGraph({ edges, nodes });
  const digits = (numbers: readonly number[]) => JSON.stringify(numbers).length;
  assert.ok(digits(a) + digits(b) < 0.8 * digits(edges.flatMap((edge) => [edge.a, edge.b])));
});
