import type { Kind } from '#schemas/edge.ts';
import type { Named } from '../svg/linked-item.ts';
import { type Box, widthOf } from '../labels/labels.ts';
import { PAPER, type Seat, seats } from './neighbour-placement.ts';
import { nodeMark } from '../svg/node-mark.ts';
import { besides, lines, shortened } from '../labels/short-name.ts';
import { curve, element, escaped, line, type Point } from '../svg/svg.ts';

/** A node of a neighbourhood; `cost` is what its tie to the middle costs, in hundredths. */
export interface Neighbour extends Named {
  kind: Kind;
  cost: number;
}

/** What a neighbourhood is drawn from: somebody or something, what is nearest to it, and how these are tied. */
export interface NeighbourhoodData {
  label: string;
  /** `full`: its whole name, where `name` is a short one that the names round it do not repeat. */
  self: Named & { kind: Kind; full?: string };
  others: readonly Neighbour[];
  /** Pairs among the others, by id. */
  ties: readonly (readonly [string, string])[];
}

type Placed = Neighbour & Seat;

const MIDDLE: Point = { x: 0, y: 0 };
const RADIUS = { self: 7, other: 4.4 };
const { type: TYPE } = PAPER;
const LINE = TYPE * 1.25;
/** Where the name of the middle begins under its mark, and what is kept free round it. */
const UNDER = RADIUS.self + 3;
const CLEAR = 5;

/**
 * A node in the middle of its nearest neighbours as a small still picture: the more a tie says, the nearer. Every
 * mark leads to its page and has its name beside it; the paper is as high as what is drawn. The same data always
 * gives the same picture.
 */
export function neighbourhood({ label, self, others, ties }: NeighbourhoodData): string {
  const places = seats(self.id, others);
  const around = others.flatMap((other, at) => ({ ...other, ...(places[at] as Seat) }));
  const byId = new Map<string, Point>(around.map((mark) => [mark.id, mark]));
  const name = lines(self.name, roomUnder(around), TYPE, 2);
  const kept = boxUnder(name);
  return element(
    'svg',
    { class: 'poster near', viewBox: viewBox(around, kept), role: 'group', 'aria-label': label },
    ...ties.map(([a, b]) => between(byId.get(a), byId.get(b))),
    ...around.map((mark) =>
      element('path', { class: mark.cost <= 200 ? 'bond' : 'ray', d: line(leaving(kept, mark), mark) }),
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

function boxUnder(name: readonly string[]): Box {
  const half = Math.max(...name.map((text) => widthOf(text, TYPE))) / 2 + CLEAR;
  return { left: -half, right: half, top: UNDER, bottom: UNDER + name.length * LINE };
}

function viewBox(around: readonly Placed[], { bottom }: Box): string {
  const heights = around.flatMap(({ y }) => [y - TYPE * 0.7, y + TYPE * 0.7]);
  const top = Math.floor(Math.min(-RADIUS.self, ...heights)) - 2;
  const end = Math.ceil(Math.max(bottom, ...heights)) + 2;
  return `${-PAPER.width / 2} ${top} ${PAPER.width} ${end - top}`;
}

/** Where a line from the middle comes out from under the name there; the middle itself where it passes it by. */
function leaving({ right, top, bottom }: Box, { x, y }: Point): Point {
  if (y <= 0 || Math.abs(x / y) * top > right) return MIDDLE;
  const share = Math.min(bottom / y, right / Math.abs(x || 1));
  return { x: x * share, y: y * share };
}

/** Bent inward, so that it keeps clear of the names. */
function between(a: Point | undefined, b: Point | undefined): string {
  return a && b ? element('path', { class: 'ray', d: curve(a, MIDDLE, b) }) : '';
}

function under(text: string, at: number, lang: string | undefined): string {
  const y = UNDER + TYPE * 0.95 + at * LINE;
  return element('text', { x: 0, y, 'text-anchor': 'middle', lang }, escaped(text));
}

function beside({ x, y, anchor, name, kind, lang }: Placed, self: NeighbourhoodData['self']): string {
  const from = Math.abs(x) + RADIUS.other + TYPE * 0.4;
  const text = shortened(
    besides(name, kind, self.name, self.full),
    PAPER.width / 2 - from - 2,
    TYPE,
    kind === 'event',
  );
  const place = { x: Math.sign(x) * from, y: y + TYPE * 0.36 };
  return element('text', { ...place, 'text-anchor': anchor, lang }, escaped(text));
}

function linked(node: Named & Point & { kind: Kind }, r: number, ...texts: string[]): string {
  return element(
    'a',
    { href: node.href, class: `near-${node.kind}` },
    element('title', {}, escaped(node.name)),
    element('circle', { class: 'reach', cx: node.x, cy: node.y, r: 12 }),
    nodeMark(node, r),
    ...texts,
  );
}
