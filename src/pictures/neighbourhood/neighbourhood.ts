import type { Kind } from '#schemas/edge.ts';
import type { LinkedItem } from '../svg/linked-item.ts';
import { type Rect, textWidth } from '../labels/labels.ts';
import { NEIGHBOURHOOD_CANVAS, type NeighbourPosition, placeNeighbours } from './neighbour-placement.ts';
import { nodeMark } from '../svg/node-mark.ts';
import { omitKnownWords, wrapName, truncateText } from '../labels/short-name.ts';
import { curvePath, svgElement, escaped, linePath, type Point } from '../svg/svg.ts';

/** A node of a neighbourhood; `cost` is what its tie to the middle costs, in hundredths. */
export interface Neighbour extends LinkedItem {
  kind: Kind;
  cost: number;
}

/** What a neighbourhood is drawn from: somebody or something, what is nearest to it, and how these are tied. */
export interface NeighbourhoodData {
  label: string;
  /** `full`: its whole name, where `name` is a short one that the names round it do not repeat. */
  self: LinkedItem & { kind: Kind; full?: string };
  neighbours: readonly Neighbour[];
  /** Pairs among the others, by id. */
  edges: readonly (readonly [string, string])[];
}

type Placed = Neighbour & NeighbourPosition;

const MIDDLE: Point = { x: 0, y: 0 };
const RADIUS = { self: 7, other: 4.4 };
const { type: TYPE } = NEIGHBOURHOOD_CANVAS;
const LINE = TYPE * 1.25;
/** Where the name of the middle begins under its mark, and what is kept free round it. */
const UNDER = RADIUS.self + 3;
const CLEAR = 5;

/**
 * A node in the middle of its nearest neighbours as a small still picture: the more a tie says, the nearer. Every
 * mark leads to its page and has its name beside it; the paper is as high as what is drawn. The same data always
 * gives the same picture.
 */
export function neighbourhoodPicture({ label, self, neighbours: others, edges: ties }: NeighbourhoodData): string {
  const places = placeNeighbours(self.id, neighbours);
  const around = neighbours.flatMap((other, at) => ({ ...other, ...(places[at] as NeighbourPosition) }));
  const byId = new Map<string, Point>(around.map((mark) => [mark.id, mark]));
  const name = wrapName(self.name, roomUnder(around), TYPE, 2);
  const kept = boxUnder(name);
  return svgElement(
    'svg',
    { class: 'poster near', viewBox: viewBox(around, kept), role: 'group', 'aria-label': label },
    ...edges.map(([a, b]) => between(byId.get(a), byId.get(b))),
    ...around.map((mark) =>
      svgElement('path', { class: mark.cost <= 200 ? 'bond' : 'ray', d: linePath(leaving(kept, mark), mark) }),
    ),
    linked({ ...self, ...MIDDLE }, RADIUS.self, ...name.map((text, at) => under(text, at, self.lang))),
    ...around.map((mark) => linked(mark, RADIUS.other, beside(mark, self))),
  );
}

/** The room for the name of the middle between the marks on either side of it. */
function roomUnder(around: readonly Placed[]): number {
  const next = around.filter(({ y }) => y > UNDER - TYPE && y < UNDER + LINE * 2 + RADIUS.other);
  return 2 * Math.min(90, ...next.map(({ x }) => Math.abs(x) - RADIUS.other - CLEAR));
}

function boxUnder(name: readonly string[]): Rect {
  const half = Math.max(...name.map((text) => textWidth(text, TYPE))) / 2 + CLEAR;
  return { left: -half, right: half, top: UNDER, bottom: UNDER + name.length * LINE };
}

function viewBox(around: readonly Placed[], { bottom }: Rect): string {
  const heights = around.flatMap(({ y }) => [y - TYPE * 0.7, y + TYPE * 0.7]);
  const top = Math.floor(Math.min(-RADIUS.self, ...heights)) - 2;
  const end = Math.ceil(Math.max(bottom, ...heights)) + 2;
  return `${-NEIGHBOURHOOD_CANVAS.width / 2} ${top} ${NEIGHBOURHOOD_CANVAS.width} ${end - top}`;
}

/** Where a line from the middle comes out from under the name there; the middle itself where it passes it by. */
function leaving({ right, top, bottom }: Rect, { x, y }: Point): Point {
  if (y <= 0 || Math.abs(x / y) * top > right) return MIDDLE;
  const share = Math.min(bottom / y, right / Math.abs(x || 1));
  return { x: x * share, y: y * share };
}

/** Bent inward, so that it keeps clear of the names. */
function between(a: Point | undefined, b: Point | undefined): string {
  return a && b ? svgElement('path', { class: 'ray', d: curvePath(a, MIDDLE, b) }) : '';
}

function under(text: string, at: number, lang: string | undefined): string {
  const y = UNDER + TYPE * 0.95 + at * LINE;
  return svgElement('text', { x: 0, y, 'text-anchor': 'middle', lang }, escaped(text));
}

function beside({ x, y, anchor, name, kind, lang }: Placed, self: NeighbourhoodData['self']): string {
  const from = Math.abs(x) + RADIUS.other + TYPE * 0.4;
  const text = truncateText(
    omitKnownWords(name, kind, self.name, self.full),
    NEIGHBOURHOOD_CANVAS.width / 2 - from - 2,
    TYPE,
    kind === 'event',
  );
  const place = { x: Math.sign(x) * from, y: y + TYPE * 0.36 };
  return svgElement('text', { ...place, 'text-anchor': anchor, lang }, escaped(text));
}

function linked(node: LinkedItem & Point & { kind: Kind }, r: number, ...texts: string[]): string {
  return svgElement(
    'a',
    { href: node.href, class: `near-${node.kind}` },
    svgElement('title', {}, escaped(node.name)),
    svgElement('circle', { class: 'reach', cx: node.x, cy: node.y, r: 12 }),
    nodeMark(node, r),
    ...texts,
  );
}
