import type { WireGraph } from '#graph/wire/wire-format.ts';
import type { VisibleGraph, VisiblePair } from '../visible-graph.ts';
import type { GraphColors } from './graph-colors.ts';

/** What a frame shows. */
export interface GraphScene {
  colors: GraphColors;
  visible: VisibleGraph | undefined;
  /** Index of the node in focus. */
  focus: number | undefined;
  /** Keys of the visible pairs. */
  pairs: ReadonlySet<string>;
}

/** The names of so many neighbours may cover marks; those of more would cover the picture. */
const FEW_NEIGHBOURS = 40;

/** Key of a pair of neighbours, which is Sigma's key of the edge. */
export function pairKey({ a, b }: Pick<VisiblePair, 'a' | 'b'>): string {
  return `${a}-${b}`;
}

/** Sigma's display data of a node: with a focus, only it and its neighbours have full color and a label. */
export function nodeAppearance({ colors, visible, focus }: GraphScene, { nodes }: WireGraph, index: number) {
  const kind = nodes[index]?.kind ?? 'post';
  if (visible && !visible.nodes.has(index)) return { hidden: true };
  if (focus === undefined) return { color: colors.kinds[kind], zIndex: 1 };
  if (index === focus) return { color: colors.kinds[kind], highlighted: true, strong: true, zIndex: 3 };
  const neighbours = visible?.neighbours.get(focus);
  if (neighbours?.has(index)) {
    const mayCover = neighbours.size <= FEW_NEIGHBOURS;
    return { color: colors.kinds[kind], forceLabel: true, mayCover, zIndex: 2 };
  }
  return { color: colors.faint[kind], label: null, zIndex: 0 };
}

/** Sigma's display data of an edge; cheaper edges are drawn above others. */
export function edgeAppearance({ colors, focus, pairs }: GraphScene, key: string, cost: number) {
  if (!pairs.has(key)) return { hidden: true };
  if (focus === undefined) return { color: colors.edge(cost), zIndex: -cost };
  const [a, b] = key.split('-').map(Number);
  return a === focus || b === focus
    ? { color: colors.focusedEdge, zIndex: 1 }
    : { color: colors.otherEdge, zIndex: -1000 };
}
