import type { Kind } from '#schemas/edge.ts';
import { declutterMarks } from '../labels/declutter-marks.ts';
import type { Canvas, LabelCandidate } from '../labels/label-positions.ts';
import { placeLabels } from '../labels/place-labels.ts';
import type { LinkedItem } from '../svg/linked-item.ts';
import { drawLabel } from '../svg/linked-mark.ts';
import { svgElement } from '../svg/svg.ts';

/** A node of the whole graph: its position from 0 to 1000, with y upwards, and its number of neighbours. */
export interface GraphPictureNode extends LinkedItem {
  kind: Kind;
  x: number;
  y: number;
  degree: number;
}

/** What the still picture of the whole graph is drawn from. */
export interface GraphPictureData {
  /** Accessible name of the picture. */
  label: string;
  nodes: readonly GraphPictureNode[];
  /** Indexes of the nodes of each edge that is drawn. */
  edges: readonly (readonly [number, number])[];
}

/** Its fonts have 12 px in a square of 360 and of 570 px. */
const CANVAS: Canvas = { width: 1000, height: 1000, large: 34, small: 22 };
/** Room for marks and labels at the edges. */
const MARGIN = 40;
/** Labelled nodes of each kind; posts are too many and series too few for useful labels. */
const MAX_LABELS = { person: 14, event: 10, project: 6, organization: 6 } as const satisfies Partial<
  Record<Kind, number>
>;
/** Diameters of marks by number of neighbours: one path a size, because a path is smaller than a thousand elements. */
const SIZES = [
  { minDegree: 24, diameter: 20 },
  { minDegree: 8, diameter: 13 },
  { minDegree: 0, diameter: 8 },
];
const KINDS_IN_ORDER: readonly Kind[] = ['post', 'organization', 'project', 'person', 'event', 'series'];

/**
 * The whole graph as a still SVG, for readers without WebGL or scripts and until the interactive drawing starts. Each kind
 * is a few paths of dots; only the nodes with most neighbours are links with names.
 */
export function graphPicture({ label, nodes, edges }: GraphPictureData): string {
  const onPicture = nodes.map((node) => ({ ...node, ...onCanvas(node) }));
  const named = mostConnected(onPicture);
  // Dots move out of the way of names, so that none is struck through.
  const candidates = declutterMarks(
    onPicture.map((node) => labelCandidate(node, named.has(node))),
    CANVAS,
    ({ text }) => text !== '',
  );
  const placed = onPicture.map((node, index) => ({ ...node, y: Math.round(candidates[index]?.y ?? node.y) }));
  const labels = placeLabels(candidates, CANVAS);
  const { width, height } = CANVAS;
  return svgElement(
    'svg',
    { class: 'poster whole', viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': label },
    svgElement('path', { class: 'ray', d: edgesPath(placed, edges) }),
    ...KINDS_IN_ORDER.flatMap((kind) => dots(placed, kind)),
    ...placed.map((node, index) => {
      const at = labels[index];
      if (!at) return '';
      const attributes = { href: node.href, 'data-at': node.id };
      return svgElement('a', attributes, reach(node), drawLabel(at, node.name, node.lang));
    }),
  );
}

function onCanvas({ x, y }: { x: number; y: number }) {
  const scale = (value: number) => Math.round(MARGIN + (value / 1000) * (CANVAS.width - 2 * MARGIN));
  return { x: scale(x), y: scale(1000 - y) };
}

/** The nodes of each kind with most neighbours. */
function mostConnected(nodes: readonly GraphPictureNode[]): Set<GraphPictureNode> {
  const chosen = Object.entries(MAX_LABELS).flatMap(([kind, max]) =>
    nodes
      .filter((node) => node.kind === kind)
      .sort((a, b) => b.degree - a.degree)
      .slice(0, max),
  );
  return new Set(chosen);
}

function labelCandidate(node: GraphPictureNode, named: boolean): LabelCandidate {
  const { x, y, degree, name } = node;
  return { x, y, r: diameterOf(degree) / 2, text: named ? name : '', weight: degree, required: named };
}

function reach({ x, y }: GraphPictureNode): string {
  return svgElement('circle', { class: 'reach', cx: x, cy: y, r: 34 });
}

function diameterOf(degree: number): number {
  return SIZES.find(({ minDegree }) => degree >= minDegree)?.diameter ?? 0;
}

function edgesPath(
  nodes: readonly GraphPictureNode[],
  edges: readonly (readonly [number, number])[],
): string {
  return edges
    .map(([a, b]) => {
      const [from, to] = [nodes[a], nodes[b]];
      return from && to ? `M${from.x} ${from.y}L${to.x} ${to.y}` : '';
    })
    .join('');
}

/** The marks of a kind: a line of no length is a dot as wide as its stroke. */
function dots(nodes: readonly GraphPictureNode[], kind: Kind): string[] {
  return SIZES.flatMap(({ diameter }) => {
    const own = nodes.filter((node) => node.kind === kind && diameterOf(node.degree) === diameter);
    if (own.length === 0) return [];
    const d = own.map(({ x, y }) => `M${x} ${y}h0`).join('');
    const dot = svgElement('path', { class: `dot-${kind}`, d, 'stroke-width': diameter });
    const hollow = kind === 'event' || kind === 'series' || kind === 'post';
    if (!hollow) return dot;
    return [dot, svgElement('path', { class: 'dot-hollow', d, 'stroke-width': Math.round(diameter * 0.55) })];
  });
}
