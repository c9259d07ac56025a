import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WireEdge, WireNode } from '#graph/wire/wire-format.ts';
import { toGraphData } from '../graph/graph-data.ts';
import { findConnection, nextEnd } from './connection.ts';

const node = (id: string) => ({ id, kind: id.split(':')[0], name: id, x: 0, y: 0, cost: 0 }) as WireNode;
const edge = (a: number, b: number) => ({ a, b, relation: 'participant', year: 0, cost: 100 }) as WireEdge;
const GRAPH = toGraphData({
  nodes: ['person:ann', 'event:meetup', 'person:bo', 'person:alone'].map(node),
  edges: [edge(0, 1), edge(1, 2)],
});
const connect = (from: string, to: string) => findConnection(GRAPH, { from, to });

test('a path is a list of nodes from one end to the other', () => {
  const connection = connect('person:ann', 'person:bo');
  assert.ok(connection.type === 'paths');
  assert.deepEqual(
    connection.paths.map((path) => path.map(({ id }) => id)),
    [['person:ann', 'event:meetup', 'person:bo']],
  );
});

test('without a path the result names both ends', () => {
  const connection = connect('person:ann', 'person:alone');
  assert.ok(connection.type === 'none');
  assert.equal(connection.to.id, 'person:alone');
});

test('missing, unknown and equal ends each have a result of their own', () => {
  assert.equal(connect('', '').type, 'empty');
  assert.equal(connect('', 'person:bo').type, 'half');
  assert.equal(connect('person:bo', 'person:bo').type, 'same');
  assert.deepEqual(connect('person:ann', 'person:gone'), { type: 'unknown', id: 'person:gone' });
});

test('after one end the other is next, unless it is chosen already', () => {
  assert.equal(nextEnd({ from: 'person:ann', to: '' }, 'from'), 'to');
  assert.equal(nextEnd({ from: 'person:ann', to: 'person:bo' }, 'from'), undefined);
});
