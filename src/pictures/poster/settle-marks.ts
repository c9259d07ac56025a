import {
  type Canvas,
  isInsideCanvas,
  type LabelCandidate,
  labelPositions,
  labelRect,
  type PlacedLabel,
} from '../labels/label-positions.ts';
import { markRect, type Rect, rectsOverlap } from '../labels/rect.ts';
import { textWidth } from '../labels/text-width.ts';
import type { LinkedMark } from '../svg/linked-mark.ts';
import type { Point } from '../svg/svg.ts';

/** A mark where it is drawn, and its label, where there is room for one. */
export interface SettledMark {
  mark: LinkedMark;
  label: PlacedLabel | undefined;
}

/** Marks are settled in this order, those of one shape by the width of their name. */
const WEIGHTS: Readonly<Record<LinkedMark['shape'], number>> = {
  ...{ host: 5, event: 5, part: 4, star: 3, faint: 2, project: 1 },
};
/** Distance of the places that are tried along a ring, and how far inwards and outwards. */
const STEP = 11;
const TRACKS = [0, -12, 12, -24, 24];
/** Those for a mark whose name has no room. */
const FURTHER_TRACKS = [...TRACKS, -48, 48, -72, 72, -96, 96];
/** What a unit along the ring, a unit across it and a later position of the label cost. */
const COSTS = { along: 1, across: 1.6, position: 7 };
/** Free distance between two marks, and beside a name. */
const MARK_MARGIN = 2;
const NAME_MARGIN = 5;

/**
 * Moves marks along their rings to where their names have room, so that no name covers another name or a mark: first in
 * large type, then in small type those that have no room. The same input gives the same result.
 * @param taken rectangles that nothing may cover
 * @returns the marks in the same order; a mark without a label is where it is free of names
 */
export function settleMarks(
  marks: readonly LinkedMark[],
  canvas: Canvas,
  taken: readonly Rect[],
): SettledMark[] {
  const order = [...marks.keys()].sort((a, b) => compareMarks(marks[a], marks[b]) || a - b);
  const settled = new Map<number, SettledMark>();
  const settleAll = (place: (mark: LinkedMark, others: Others) => SettledMark | undefined) => {
    for (const index of order) {
      const mark = marks[index];
      if (!mark || settled.has(index)) continue;
      const found = place(mark, othersOf([...settled.values()], canvas, taken));
      if (found) settled.set(index, found);
    }
  };
  settleAll((mark, others) => bestPlace(mark, canvas, canvas.large, others));
  settleAll((mark, others) => bestPlace(mark, canvas, canvas.small, others));
  settleAll((mark, others) => withoutLabel(mark, canvas, others));
  const all = marks.flatMap((_, index) => settled.get(index) ?? []);
  return all.map((one) => withoutCoveredLabel(one, all, canvas));
}

/** A mark for which nothing was free can be on a label of another, which is then left out. */
function withoutCoveredLabel(settled: SettledMark, all: readonly SettledMark[], canvas: Canvas): SettledMark {
  const { mark, label } = settled;
  const isCovered = (fontSize: number) =>
    label &&
    overlapsAny(
      labelRect(candidateOf(mark), label, fontSize),
      all.filter((other) => other !== settled).map((other) => markRect(other.mark)),
    );
  if (!label || !isCovered(canvas.large)) return settled;
  return { mark, label: isCovered(canvas.small) ? undefined : { ...label, smallTypeOnly: true } };
}

/** The rectangles of the labels that are shown in one size of type. */
export function shownLabelRects(settled: readonly SettledMark[], fontSize: number, large: number): Rect[] {
  return settled.flatMap(({ mark, label }) =>
    label && (fontSize !== large || !label.smallTypeOnly)
      ? [labelRect(candidateOf(mark), label, fontSize)]
      : [],
  );
}

/** The label of a mark as the functions for labels expect it; the order is decided here. */
function candidateOf(mark: LinkedMark): LabelCandidate {
  return { ...mark, text: mark.labelText ?? mark.name, weight: 0 };
}

/** The rectangles of what has its place already. */
interface Others {
  marks: readonly Rect[];
  /** The labels as they are shown in large and in small type. */
  large: readonly Rect[];
  small: readonly Rect[];
}

function othersOf(settled: readonly SettledMark[], canvas: Canvas, taken: readonly Rect[]): Others {
  return {
    marks: [...taken, ...settled.map(({ mark }) => markRect(mark))],
    large: shownLabelRects(settled, canvas.large, canvas.large),
    small: shownLabelRects(settled, canvas.small, canvas.large),
  };
}

function compareMarks(a: LinkedMark | undefined, b: LinkedMark | undefined): number {
  if (!a || !b) return 0;
  return WEIGHTS[b.shape] - WEIGHTS[a.shape] || textWidth(b.name, 1) - textWidth(a.name, 1);
}

/** The cheapest place for a mark at which its label has room in a size of type. */
function bestPlace(
  mark: LinkedMark,
  canvas: Canvas,
  fontSize: number,
  others: Others,
): SettledMark | undefined {
  const smallTypeOnly = fontSize !== canvas.large;
  const taken = [...others.marks, ...(smallTypeOnly ? others.small : others.large)];
  let best: (SettledMark & { cost: number }) | undefined;
  for (const { at, cost } of placesOnRing(mark, canvas, TRACKS)) {
    if (best && cost >= best.cost) break;
    if (!isFree(at, mark.r, canvas, others)) continue;
    const moved = { ...mark, ...at };
    for (const [rank, label] of labelPositions(candidateOf(moved), fontSize, canvas).entries()) {
      const whole = cost + rank * COSTS.position;
      if (best && whole >= best.cost) break;
      const rect = labelRect(candidateOf(moved), label, fontSize);
      if (!isInsideCanvas(rect, canvas) || overlapsAny(withMargin(rect), taken)) continue;
      best = { mark: moved, label: { ...label, smallTypeOnly }, cost: whole };
    }
  }
  return best && { mark: best.mark, label: best.label };
}

/** The nearest place where a mark is clear of names and marks; its own place, when there is none. */
function withoutLabel(mark: LinkedMark, canvas: Canvas, others: Others): SettledMark {
  const place = placesOnRing(mark, canvas, FURTHER_TRACKS).find(({ at }) =>
    isFree(at, mark.r, canvas, others),
  );
  return { mark: { ...mark, ...place?.at }, label: undefined };
}

/** Places on the ring of a mark and beside it, the nearest first. */
function placesOnRing(
  mark: Point,
  { width, height }: Canvas,
  tracks: readonly number[],
): { at: Point; cost: number }[] {
  const centre = { x: width / 2, y: height / 2 };
  const [dx, dy] = [(mark.x - centre.x) / width, (mark.y - centre.y) / height];
  const [angle, share] = [Math.atan2(dy, dx), Math.hypot(dx, dy)];
  const circumference = Math.PI * share * (width + height);
  const steps = Math.max(1, Math.floor(circumference / STEP));
  const places = Array.from({ length: steps }, (_, index) => {
    const step = index % 2 === 0 ? index / 2 : -(index + 1) / 2;
    const turned = angle + (step / steps) * Math.PI * 2;
    return tracks.map((track) => {
      const cost = Math.abs(step) * STEP * COSTS.along + Math.abs(track) * COSTS.across;
      const distance = share + track / width;
      const at = {
        x: centre.x + Math.cos(turned) * distance * width,
        y: centre.y + Math.sin(turned) * distance * height,
      };
      return { at, cost };
    });
  });
  return places.flat().sort((a, b) => a.cost - b.cost);
}

function isFree(at: Point, r: number, canvas: Canvas, { marks, large, small }: Others): boolean {
  const rect = markRect({ ...at, r: r + MARK_MARGIN });
  return isInsideCanvas(rect, canvas) && !overlapsAny(rect, [...marks, ...large, ...small]);
}

function withMargin(rect: Rect): Rect {
  return { ...rect, left: rect.left - NAME_MARGIN, right: rect.right + NAME_MARGIN };
}

function overlapsAny(rect: Rect, others: readonly Rect[]): boolean {
  return others.some((other) => rectsOverlap(rect, other));
}
