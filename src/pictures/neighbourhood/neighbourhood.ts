import type { Kind } from '#schemas/edge.ts';
import { escapeHtml } from '#text/escape-html.ts';
import type { Rect } from '../labels/rect.ts';
import { omitKnownWords, wrapName } from '../labels/short-name.ts';
import { textWidth } from '../labels/text-width.ts';
import type { LinkedItem } from '../svg/linked-item.ts';
import { nodeMark } from '../svg/node-mark.ts';
import { curvePath, linePath, type Point, svgElement } from '../svg/svg.ts';
import { middleName, NEIGHBOUR_RADIUS, SELF_RADIUS } from './middle-name.ts';
import { NEIGHBOURHOOD_CANVAS, type NeighbourPosition, placeNeighbours } from './neighbour-placement.ts';

/** A neighbour of the node in the middle. */
export interface Neighbour extends LinkedItem {
  kind: Kind;
  /** Cost of the edge to the middle, from 100 (strongest) to 300, see `graph/paths/edge-cost.ts`. */
  cost: number;
}

/** What the picture of a neighbourhood is drawn from. */
export interface NeighbourhoodData {
  /** Accessible name of the picture. */
  label: string;
  /** The node in the middle. `full`: its full name, where `name` is a short one. */
  self: LinkedItem & { kind: Kind; full?: string };
  neighbours: readonly Neighbour[];
  /** Ids of neighbours that have an edge with each other. */
  edges: readonly (readonly [string, string])[];
}

const MIDDLE: Point = { x: 0, y: 0 };
/** Neighbours up to this cost have a line in the accent colour. */
const MAX_STRONG_COST = 200;
const { width: WIDTH, fontSize: FONT_SIZE } = NEIGHBOURHOOD_CANVAS;
const LINE_HEIGHT = FONT_SIZE * 1.25;

/**
 * The neighbourhood of a node as SVG: the node in the middle, its nearest neighbours on both sides, the nearer the lower
 * the cost of their edge. Every mark is a link with its name beside it. The picture is as high as its content; the same
 * data gives the same picture.
 */
export function neighbourhoodPicture({ label, self, neighbours, edges }: NeighbourhoodData): string {
  const tight = withNames(self, neighbours, placeNeighbours(self.id, neighbours), 1);
  const placed = tight.some(({ isCut }) => isCut)
    ? withNames(self, neighbours, placeNeighbours(self.id, neighbours, true), 2)
    : tight;
  const byId = new Map<string, Point>(placed.map((mark) => [mark.id, mark]));
  const name = middleName(self, placed);
  return svgElement(
    'svg',
    { class: 'poster near', viewBox: viewBox(placed, name.rect), role: 'group', 'aria-label': label },
    ...edges.map(([a, b]) => neighbourEdge(byId.get(a), byId.get(b))),
    ...placed.map((mark) =>
      svgElement('path', {
        class: mark.cost <= MAX_STRONG_COST ? 'bond' : 'ray',
        d: linePath(lineStart(name.rect, mark), mark),
      }),
    ),
    linkedNodeMark({ ...self, ...MIDDLE }, SELF_RADIUS, ...name.texts),
    ...placed.map((mark) => linkedNodeMark(mark, NEIGHBOUR_RADIUS, ...neighbourName(mark))),
  );
}

/** A neighbour with its place and the lines of its name; `isCut`: the name has no room in them. */
interface PlacedNeighbour extends Neighbour, NeighbourPosition {
  lines: string[];
  isCut: boolean;
}

function withNames(
  self: NeighbourhoodData['self'],
  neighbours: readonly Neighbour[],
  positions: readonly NeighbourPosition[],
  maxLines: number,
): PlacedNeighbour[] {
  return neighbours.map((neighbour, index) => {
    const position = positions[index] as NeighbourPosition;
    const name = omitKnownWords(neighbour.name, neighbour.kind, self.name, self.full);
    const room = WIDTH / 2 - nameStart(position) - 2;
    const isWide = textWidth(name, FONT_SIZE) > room;
    const lines = isWide ? wrapName(name, room, FONT_SIZE, maxLines) : [name];
    return { ...neighbour, ...position, lines, isCut: lines.some((line) => line.endsWith('…')) };
  });
}

/** Where the name of a mark starts, to the right or left of the middle. */
function nameStart({ x }: Point): number {
  return Math.abs(x) + NEIGHBOUR_RADIUS + FONT_SIZE * 0.4;
}

function viewBox(placed: readonly PlacedNeighbour[], { bottom }: Rect): string {
  const edges = placed.flatMap(({ y, lines }) => {
    const half = FONT_SIZE * 0.7 + ((lines.length - 1) * LINE_HEIGHT) / 2;
    return [y - half, y + half];
  });
  const top = Math.floor(Math.min(-SELF_RADIUS, ...edges)) - 2;
  const end = Math.ceil(Math.max(bottom, ...edges)) + 2;
  return `${-WIDTH / 2} ${top} ${WIDTH} ${end - top}`;
}

/** Where the line to a neighbour leaves the rectangle of the name in the middle; the middle if it does not cross it. */
function lineStart({ right, top, bottom }: Rect, { x, y }: Point): Point {
  if (y <= 0 || Math.abs(x / y) * top > right) return MIDDLE;
  const share = Math.min(bottom / y, right / Math.abs(x || 1));
  return { x: x * share, y: y * share };
}

/** A curve towards the middle, so that it does not cross names. */
function neighbourEdge(a: Point | undefined, b: Point | undefined): string {
  return a && b ? svgElement('path', { class: 'ray', d: curvePath(a, MIDDLE, b) }) : '';
}

function neighbourName({ x, y, anchor, lines, lang }: PlacedNeighbour): string[] {
  const start = Math.sign(x) * nameStart({ x, y });
  const first = y + FONT_SIZE * 0.36 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return lines.map((line, index) => {
    const position = { x: start, y: first + index * LINE_HEIGHT };
    return svgElement('text', { ...position, 'text-anchor': anchor, lang }, escapeHtml(line));
  });
}

function linkedNodeMark(node: LinkedItem & Point & { kind: Kind }, r: number, ...texts: string[]): string {
  return svgElement(
    'a',
    { href: node.href, class: `near-${node.kind}` },
    svgElement('title', {}, escapeHtml(node.name)),
    svgElement('circle', { class: 'reach', cx: node.x, cy: node.y, r: 12 }),
    nodeMark(node, r),
    ...texts,
  );
}
