import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WireEdge, WireGraph } from '#graph/wire/wire-format.ts';
import { nextInDirection } from './arrow-keys.ts';
import { toGraphData } from './graph-data.ts';
import {
  focusArea,
  graphModel,
  graphStatus,
  idInDirection,
  isNewStep,
  visibleNeighbour,
  withState,
} from './graph-model.ts';
import { formatGraphState, parseGraphState } from './graph-state.ts';
import { visibleGraph } from './visible-graph.ts';

const node = (id: string) => ({ id, kind: id.split(':')[0], name: id, x: 0, y: 0, cost: 0 });
const edge = (a: number, b: number, relation: string, year: number, cost = 100) =>
  ({ a, b, relation, year, cost }) as WireEdge;
const GRAPH = {
  nodes: ['post:p', 'event:old', 'event:new', 'person:ann', 'project:k', 'person:alone'].map(node),
  edges: [
    edge(0, 3, 'mention', 2020, 300),
    edge(1, 3, 'participant', 2018, 120),
    edge(2, 3, 'participant', 2022, 120),
    edge(2, 3, 'session-person', 2022, 100),
    edge(3, 4, 'works-on', 0),
  ],
} as unknown as WireGraph;
const shown = (query: string) => {
  const { nodes, pairs } = visibleGraph(GRAPH, parseGraphState(query));
  return {
    nodes: GRAPH.nodes.filter((_, at) => nodes.has(at)).map(({ id }) => id),
    pairs: pairs.map(({ a, b, cost }) => `${a}-${b} ${cost}`),
  };
};

test('a state is stored in the URL and read back; invalid values are dropped', () => {
  const query = '?at=person:paco-xu&hide=mention,post&from=2018&until=2021';
  assert.equal(formatGraphState(parseGraphState(query)), query);
  assert.equal(formatGraphState(parseGraphState('')), '');
  assert.equal(formatGraphState(parseGraphState('?from=soon&hide=<b>,post')), '?hide=post');
});

test('without filters all nodes are visible, each pair with its cheapest edge', () => {
  assert.equal(shown('').nodes.length, 6);
  assert.deepEqual(shown('').pairs, ['0-3 300', '1-3 120', '2-3 100', '3-4 100']);
});

test('a filter of relations hides nodes it leaves without an edge, a filter of kinds does not', () => {
  assert.deepEqual(shown('?hide=mention').nodes, ['event:old', 'event:new', 'person:ann', 'project:k']);
  assert.deepEqual(shown('?hide=person').nodes, ['post:p', 'event:old', 'event:new', 'project:k']);
});

test('years keep edges dated in them, and undated edges of the same nodes', () => {
  assert.deepEqual(shown('?from=2021'), {
    nodes: ['event:new', 'person:ann', 'project:k'],
    pairs: ['2-3 100', '3-4 100'],
  });
  assert.deepEqual(shown('?until=2019').nodes, ['event:old', 'person:ann', 'project:k']);
});

test('the node in focus is visible whatever is filtered out', () => {
  assert.ok(shown('?from=2021&at=post:p').nodes.includes('post:p'));
});

test('an arrow key moves to the nearest node in its direction', () => {
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

const model = (query: string) => graphModel(toGraphData(GRAPH), parseGraphState(query));

test('the status is the node in focus, an unknown id, or what is visible', () => {
  const status = graphStatus(model('?at=event:new'));
  assert.deepEqual(status.type === 'node' && [status.node.id, status.connections], ['event:new', 1]);
  assert.deepEqual(graphStatus(model('?at=event:gone')), { type: 'unknown', id: 'event:gone' });
  assert.deepEqual(graphStatus(model('')), { type: 'counts', nodes: 6, edges: 4 });
});

test('a change of state is a step of the history only when the URL changes', () => {
  const before = model('?at=event:new');
  assert.equal(isNewStep(before, withState(before, { at: 'event:new' })), false);
  assert.equal(isNewStep(before, withState(before, { at: '' })), true);
});

test('the camera shows the focus and its visible neighbours', () => {
  assert.deepEqual(focusArea(model('')), []);
  assert.deepEqual(focusArea(model('?at=project:k')), [4, 3]);
  assert.deepEqual(focusArea(model('?at=project:k&hide=works-on')), [4]);
});

test('a neighbour that is filtered out is not shown in the panel', () => {
  assert.equal(visibleNeighbour(model(''), 'person:ann', 'post:p')?.id, 'post:p');
  assert.equal(visibleNeighbour(model('?hide=mention'), 'person:ann', 'post:p'), undefined);
});

test('without a focus an arrow key moves to the node with most neighbours', () => {
  assert.equal(idInDirection(model(''), 'ArrowLeft'), 'person:ann');
});
