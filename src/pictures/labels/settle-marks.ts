import type { LinkedMark } from '../svg/linked-mark.ts';
import type { Point } from '../svg/svg.ts';
import {
  type Canvas,
  isInsideCanvas,
  type LabelCandidate,
  labelPositions,
  labelRect,
  type PlacedLabel,
} from './label-positions.ts';
import { markRect, type Rect, rectsOverlap } from './rect.ts';
import { textWidth } from './text-width.ts';

/** A mark where it is drawn, and its label, where there is room for one. */
export interface SettledMark {
  mark: LinkedMark;
  label: PlacedLabel | undefined;
}

/** A place to which a mark can be moved, and what that costs: about the distance. */
export interface PossiblePlace {
  at: Point;
  cost: number;
}

/** The places for a mark, the cheapest first; `far`: also those further away, for a mark whose name has no room. */
export type PlacesOf = (mark: LinkedMark, canvas: Canvas, far: boolean) => readonly PossiblePlace[];

/** Marks are settled in this order, those of one shape by the width of their name. */
const WEIGHTS: Readonly<Record<LinkedMark['shape'], number>> = {
  ...{ host: 5, event: 5, part: 4, star: 3, faint: 2, project: 1 },
};
/** What a later position of a label costs, in units of the picture by which its mark could be moved instead. */
const POSITION_COST = 7;
/** Free distance between two marks, and beside a name. */
const MARK_MARGIN = 2;
const NAME_MARGIN = 5;

/**
 * Moves marks to where their names have room, so that no name covers another name or a mark: first in
 * large type, then in small type those that have no room. The same input gives the same result.
 * @param taken rectangles that nothing may cover
 * @returns the marks in the same order; a mark without a label is where it is free of names
 */
export function settleMarks(
  marks: readonly LinkedMark[],
  canvas: Canvas,
  taken: readonly Rect[],
  placesOf: PlacesOf,
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
  for (const fontSize of [canvas.large, canvas.small])
    settleAll((mark, others) => bestPlace(mark, placesOf(mark, canvas, false), canvas, fontSize, others));
  settleAll((mark, others) => withoutLabel(mark, placesOf(mark, canvas, true), canvas, others));
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

/** How many marks have no label on a narrow and on a wide screen. */
export interface UnnamedCounts {
  narrow: number;
  wide: number;
}

/** Counts the marks without a label. */
export function unnamedCounts(settled: readonly SettledMark[]): UnnamedCounts {
  return {
    narrow: settled.filter(({ label }) => !label || label.smallTypeOnly).length,
    wide: settled.filter(({ label }) => !label).length,
  };
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
  places: readonly PossiblePlace[],
  canvas: Canvas,
  fontSize: number,
  others: Others,
): SettledMark | undefined {
  const smallTypeOnly = fontSize !== canvas.large;
  const taken = [...others.marks, ...(smallTypeOnly ? others.small : others.large)];
  let best: (SettledMark & { cost: number }) | undefined;
  for (const { at, cost } of places) {
    if (best && cost >= best.cost) break;
    if (!isFree(at, mark.r, canvas, others)) continue;
    const moved = { ...mark, ...at };
    for (const [rank, label] of labelPositions(candidateOf(moved), fontSize, canvas).entries()) {
      const whole = cost + rank * POSITION_COST;
      if (best && whole >= best.cost) break;
      const rect = labelRect(candidateOf(moved), label, fontSize);
      if (!isInsideCanvas(rect, canvas) || overlapsAny(withMargin(rect), taken)) continue;
      best = { mark: moved, label: { ...label, smallTypeOnly }, cost: whole };
    }
  }
  return best && { mark: best.mark, label: best.label };
}

/** The nearest place where a mark is clear of names and marks; its own place, when there is none. */
function withoutLabel(
  mark: LinkedMark,
  places: readonly PossiblePlace[],
  canvas: Canvas,
  others: Others,
): SettledMark {
  const place = places.find(({ at }) => isFree(at, mark.r, canvas, others));
  return { mark: { ...mark, ...place?.at }, label: undefined };
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
