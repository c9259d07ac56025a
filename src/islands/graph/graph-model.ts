import type { WireNode } from '#graph/wire/wire-format.ts';
import { nextInDirection } from './arrow-keys.ts';
import { type GraphData, nodeById } from './graph-data.ts';
import { formatGraphState, type GraphState } from './graph-state.ts';
import { type VisibleGraph, visibleGraph } from './visible-graph.ts';

/** Everything the graph page shows, without its elements. */
export interface GraphModel {
  readonly data: GraphData;
  readonly state: GraphState;
  readonly visible: VisibleGraph;
}

/** What the status line of the page states. */
export type GraphStatus =
  | { type: 'node'; node: WireNode; connections: number }
  | { type: 'unknown'; id: string }
  | { type: 'counts'; nodes: number; edges: number };

/** The model of a graph in a state. */
export function graphModel(data: GraphData, state: GraphState): GraphModel {
  return { data, state, visible: visibleGraph(data, state) };
}

/** The model with some parts of its state changed. */
export function withState({ data, state }: GraphModel, change: Partial<GraphState>): GraphModel {
  return graphModel(data, { ...state, ...change });
}

/** True when two models have different URLs, so that the step belongs into the history. */
export function isNewStep(before: GraphModel, after: GraphModel): boolean {
  return formatGraphState(before.state) !== formatGraphState(after.state);
}

/** The node in focus; undefined for none or an unknown id. */
export function focusedNode({ data, state }: GraphModel): WireNode | undefined {
  return nodeById(data, state.at);
}

/** Indexes of the visible neighbours of a node. */
export function visibleNeighbours({ data, visible }: GraphModel, id: string): ReadonlySet<number> {
  return visible.neighbours.get(data.indexes.get(id) ?? -1) ?? new Set();
}

/** A visible neighbour by its id. */
export function visibleNeighbour(model: GraphModel, id: string, neighbour: string): WireNode | undefined {
  const index = model.data.indexes.get(neighbour) ?? -1;
  return visibleNeighbours(model, id).has(index) ? model.data.nodes[index] : undefined;
}

/** Indexes of the focus and its visible neighbours, for the camera; empty without a focus. */
export function focusArea(model: GraphModel): number[] {
  const index = model.data.indexes.get(model.state.at);
  return index === undefined ? [] : [index, ...visibleNeighbours(model, model.state.at)];
}

/**
 * The id that an arrow key moves the focus to: the neighbour in that direction, or without a focus the visible node
 * with most neighbours.
 * @returns undefined when there is none
 */
export function idInDirection(model: GraphModel, key: string): string | undefined {
  const { data } = model;
  const focus = focusedNode(model);
  if (!focus) return mostConnected(model)?.id;
  const neighbours = [...visibleNeighbours(model, focus.id)].flatMap((index) => data.nodes[index] ?? []);
  return neighbours[nextInDirection(focus, neighbours, key) ?? -1]?.id;
}

/** What the status line states. */
export function graphStatus(model: GraphModel): GraphStatus {
  const { state, visible } = model;
  const node = focusedNode(model);
  if (node) return { type: 'node', node, connections: visibleNeighbours(model, node.id).size };
  if (state.at !== '') return { type: 'unknown', id: state.at };
  return { type: 'counts', nodes: visible.nodes.size, edges: visible.pairs.length };
}

function mostConnected({ data, visible }: GraphModel): WireNode | undefined {
  const degree = (index: number) => visible.neighbours.get(index)?.size ?? 0;
  const [index] = [...visible.nodes].sort((a, b) => degree(b) - degree(a));
  return data.nodes[index ?? -1];
}
