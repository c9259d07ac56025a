import { distinctPaths } from '#graph/paths/path-alternatives.ts';
import type { WireNode } from '#graph/wire/wire-format.ts';
import { type GraphData, nodeById } from '../graph/graph-data.ts';
import type { PathEnds } from './connect-state.ts';

/** Largest number of paths shown: the best and its alternatives. */
const MAX_PATHS = 4;

/** What the page shows for two ends. */
export type Connection =
  | { type: 'empty' }
  /** The id of one end is not in the graph. */
  | { type: 'unknown'; id: string }
  /** Only one end is chosen. */
  | { type: 'half'; node: WireNode }
  | { type: 'same'; node: WireNode }
  | { type: 'none'; from: WireNode; to: WireNode }
  /** Paths as lists of nodes, the best first. */
  | { type: 'paths'; paths: readonly (readonly WireNode[])[] };

/** The connection of two ends in a graph. */
export function findConnection(graph: GraphData, ends: PathEnds): Connection {
  const [from, to] = [nodeById(graph, ends.from), nodeById(graph, ends.to)];
  if (ends.from !== '' && !from) return { type: 'unknown', id: ends.from };
  if (ends.to !== '' && !to) return { type: 'unknown', id: ends.to };
  const node = from ?? to;
  if (!node) return { type: 'empty' };
  if (!from || !to) return { type: 'half', node };
  if (from === to) return { type: 'same', node };
  const paths = pathsBetween(graph, from, to);
  return paths.length > 0 ? { type: 'paths', paths } : { type: 'none', from, to };
}

/** The end to choose next after one was chosen: the other, where it is still empty. */
export function nextEnd(ends: PathEnds, chosen: keyof PathEnds): keyof PathEnds | undefined {
  const other = chosen === 'from' ? 'to' : 'from';
  return ends[other] === '' ? other : undefined;
}

function pathsBetween({ weighted, nodes, indexes }: GraphData, from: WireNode, to: WireNode): WireNode[][] {
  const [start, end] = [indexes.get(from.id) ?? -1, indexes.get(to.id) ?? -1];
  return distinctPaths(weighted(), start, end, MAX_PATHS).map((path) =>
    path.nodes.flatMap((index) => nodes[index] ?? []),
  );
}
