import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WireGraph, WireEdge } from '#graph/wire/wire-format.ts';
import { nextInDirection } from './arrow-keys.ts';
import { seenIn } from './graph-filter.ts';
import { queryOf, stateFrom } from './graph-state.ts';

const node = (id: string) => ({ id, kind: id.split(':')[0], name: id, x: 0, y: 0, toll: 0 });
const tie = (a: number, b: number, relation: string, year: number, cost = 100) =>
  ({ a, b, relation, year, cost }) as WireEdge;
const GRAPH = {
  nodes: ['post:p', 'event:old', 'event:new', 'person:ann', 'project:k', 'person:alone'].map(node),
  ties: [
    tie(0, 3, 'mention', 2020, 300),
    tie(1, 3, 'participant', 2018, 120),
    tie(2, 3, 'participant', 2022, 120),
    tie(2, 3, 'session-person', 2022, 100),
    tie(3, 4, 'works-on', 0),
  ],
} as unknown as WireGraph;
const seen = (query: string) => {
  const { nodes, pairs } = seenIn(GRAPH, stateFrom(query));
  return {
    nodes: GRAPH.nodes.filter((_, at) => nodes.has(at)).map(({ id }) => id),
    pairs: pairs.map(({ a, b, cost }) => `${a}-${b} ${cost}`),
  };
};

test('the address says all that is shown, and no more', () => {
  const query = '?at=person:paco-xu&hide=mention,post&from=2018&until=2021';
  assert.equal(queryOf(stateFrom(query)), query);
  assert.equal(queryOf(stateFrom('')), '');
  assert.equal(queryOf(stateFrom('?from=soon&hide=<b>,post')), '?hide=post');
});

test('without filters all is seen, of several ties the strongest', () => {
  assert.equal(seen('').nodes.length, 6);
  assert.deepEqual(seen('').pairs, ['0-3 300', '1-3 120', '2-3 100', '3-4 100']);
});

test('what a filter of relations leaves without a tie goes too, not so with kinds', () => {
  assert.deepEqual(seen('?hide=mention').nodes, ['event:old', 'event:new', 'person:ann', 'project:k']);
  assert.deepEqual(seen('?hide=person').nodes, ['post:p', 'event:old', 'event:new', 'project:k']);
});

test('years keep what is dated in them, and what lasts beside it', () => {
  assert.deepEqual(seen('?from=2021'), {
    nodes: ['event:new', 'person:ann', 'project:k'],
    pairs: ['2-3 100', '3-4 100'],
  });
  assert.deepEqual(seen('?until=2019').nodes, ['event:old', 'person:ann', 'project:k']);
});

test('the focus is seen whatever is left out', () => {
  assert.ok(seen('?from=2021&at=post:p').nodes.includes('post:p'));
});

test('an arrow goes to the nearest that lies that way', () => {
  const here = { x: 0, y: 0 };
  const others = [
    { x: 10, y: 0 },
    { x: 4, y: 9 },
    { x: 30, y: 2 },
    { x: -5, y: -5 },
  ];
  assert.equal(nextInDirection(here, others, 'ArrowRight'), 0);
  assert.equal(nextInDirection(here, others, 'ArrowUp'), 1);
  assert.equal(nextInDirection(here, others, 'ArrowDown'), 3);
  assert.equal(nextInDirection(here, others, 'ArrowLeft'), 3);
  assert.equal(nextInDirection(here, others.slice(0, 1), 'ArrowLeft'), undefined);
});
