import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageGraph } from '#graph/wire/wire-format.ts';
import { mostConnected } from './most-connected.ts';

const edge = (a: number, b: number) => ({ a, b, relation: 'mention' as const, year: 2020, cost: 100 });
const graph: PageGraph = {
  nodes: ['d', 'c', 'b', 'a'].map((id) => ({ id, kind: 'person', name: '', cost: 0 })),
  // Two edges between the same nodes are one neighbour.
  edges: [edge(0, 1), edge(0, 1), edge(1, 2), edge(2, 3)],
};

test('a small graph is whole', () => {
  assert.deepEqual([...mostConnected(graph, 4)], ['d', 'c', 'b', 'a']);
});

test('of a large one the nodes with the most neighbours stay, by id where they have as many', () => {
  assert.deepEqual([...mostConnected(graph, 2)], ['b', 'c']);
  assert.deepEqual([...mostConnected(graph, 3)], ['b', 'c', 'a']);
});
