import Graphology from 'graphology';
import type { WireGraph } from '#graph/wire/wire-format.ts';
import { hasHan } from '#text/han.ts';
import { neighboursOf, strongestPairs } from '../visible-graph.ts';
import { pairKey } from './appearance.ts';
import { NODE_SHAPES } from './node-shapes.ts';

/** Radius of a mark without neighbours, in pixels. */
const BASE_SIZES = {
  person: 2.6,
  event: 3.6,
  project: 2.4,
  organization: 2.8,
  post: 2.8,
  series: 5,
} as const;
/** Longest label of a post, in characters. */
const MAX_LABEL = { han: 14, latin: 26 } as const;

/** The graph in Sigma's model: a node for each index, an edge for each pair of neighbours. */
export function toSigmaGraph({ nodes, edges }: WireGraph, scale: number): Graphology {
  const graph = new Graphology({ type: 'undirected' });
  const neighbours = neighboursOf(edges);
  nodes.forEach(({ x, y, name, kind }, index) => {
    const size = BASE_SIZES[kind] + Math.sqrt(neighbours.get(index)?.size ?? 0) * 0.75;
    const label = kind === 'post' ? shortTitle(name) : name;
    graph.addNode(index, { x, y, label, size: size * scale, shape: NODE_SHAPES[kind] });
  });
  for (const pair of strongestPairs(edges))
    graph.addEdgeWithKey(pairKey(pair), pair.a, pair.b, { cost: pair.cost });
  return graph;
}

function shortTitle(title: string): string {
  const characters = [...title];
  const max = hasHan(title) ? MAX_LABEL.han : MAX_LABEL.latin;
  return characters.length > max ? `${characters.slice(0, max - 1).join('')}…` : title;
}
