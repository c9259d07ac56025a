/** A mark that would like its name beside it. */
export interface LabelCandidate {
  x: number;
  y: number;
  /** Radius of the mark. */
  r: number;
  text: string;
  /** Marks that must be named first have the higher number. */
  weight: number;
  /** Named even where the name must lie over another mark; never over another name. */
  required?: boolean;
  /** Named only where the type is set small. */
  smallTypeOnly?: boolean;
}

/** Where a name stands. `wide`: there is room for it only where the type is set small. */
export interface PlacedLabel {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  smallTypeOnly: boolean;
}

/** The picture's size, and the type at its two sizes: on a phone and on a wide screen. */
export interface Canvas {
  width: number;
  height: number;
  large: number;
  small: number;
}

/** The room a name takes. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Places names so that none covers another, a mark, or the edge: greedy by weight over twelve places round each mark,
 * first with large type, then once more with small type for those that found no room.
 * @returns a place for each wish, or undefined where there is none; the same input gives the same places
 */
export function placeLabels(wishes: readonly LabelCandidate[], room: Canvas): (PlacedLabel | undefined)[] {
  const order = [...wishes.keys()].sort((a, b) => weightOf(wishes, b) - weightOf(wishes, a) || a - b);
  const placed: (PlacedLabel | undefined)[] = wishes.map(() => undefined);
  for (const wide of [false, true]) {
    const size = wide ? room.small : room.large;
    const names = order.flatMap((index) => boxOf(wishes[index], placed[index], size));
    for (const index of order) {
      const wish = wishes[index];
      if (!wish || wish.text === '' || placed[index] || (wish.smallTypeOnly && !wide)) continue;
      const marks = wishes.filter((other) => other !== wish).map(markRect);
      const label = best(wish, { names, marks }, size, room);
      if (!label) continue;
      placed[index] = { ...label, smallTypeOnly: wide };
      names.push(...boxOf(wish, label, size));
    }
  }
  return placed;
}

/** The place that covers no name and no mark; for a name that must stand, the one that covers the fewest marks. */
function best(
  wish: LabelCandidate,
  taken: { names: readonly Rect[]; marks: readonly Rect[] },
  size: number,
  room: Canvas,
): PlacedLabel | undefined {
  const free = candidates(wish, size, room).flatMap((label) => {
    const [box] = boxOf(wish, label, size);
    if (!box || !inside(box, room) || taken.names.some((name) => rectsOverlap(box, name))) return [];
    const covered = taken.marks
      .filter((mark) => rectsOverlap(box, mark))
      .map(({ left, right }) => (right - left) ** 2);
    return [{ label, covered: covered.reduce((sum, area) => sum + area, 0) }];
  });
  const [first] = free.sort((a, b) => a.covered - b.covered);
  return first && (first.covered === 0 || wish.required) ? first.label : undefined;
}

/** The boxes a name may take round its mark inside the picture, the best first. */
export function labelRects(wish: LabelCandidate, size: number, room: Canvas): Rect[] {
  return candidates(wish, size, room)
    .flatMap((label) => boxOf(wish, label, size))
    .filter((box) => inside(box, room));
}

/** How wide letters are in a wide serif, in parts of the type's size; the first that matches counts. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u1100-\u1fff\u2026\u2e80-\uffdc]|\p{Script=Han}/u, 1],
  [/\s/, 0.3],
  [/[fijlrtIJ.,:;'’!|()/-]/, 0.4],
  [/[mwMW@%&+]/, 0.95],
  [/\p{Lu}/u, 0.72],
];

/** The width of a text in a wide serif, so that it has room in a narrower one too. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.58;
  return width * size;
}

function weightOf(wishes: readonly LabelCandidate[], index: number): number {
  return wishes[index]?.weight ?? 0;
}

/** Outward side first, then the other, then above and below. */
function candidates({ x, y, r }: LabelCandidate, size: number, room: Canvas): PlacedLabel[] {
  const gap = r + size * 0.4;
  const middle = y + size * 0.36;
  const east: PlacedLabel = { x: x + gap, y: middle, anchor: 'start', smallTypeOnly: false };
  const west: PlacedLabel = { x: x - gap, y: middle, anchor: 'end', smallTypeOnly: false };
  const south: PlacedLabel = { x, y: y + r + size * 1.05, anchor: 'middle', smallTypeOnly: false };
  const north: PlacedLabel = { x, y: y - r - size * 0.4, anchor: 'middle', smallTypeOnly: false };
  const sides = x >= room.width / 2 ? [east, west] : [west, east];
  const ends = y >= room.height / 2 ? [south, north] : [north, south];
  const slanted = sides.flatMap((side) =>
    [-0.7, 0.7].map((shift) => ({ ...side, y: middle + shift * size })),
  );
  const corners = sides.flatMap((side) =>
    [-1, 1].map((way) => ({ ...side, x: x + (side.x - x) * 0.6, y: middle + way * (r + size * 0.75) })),
  );
  return [...sides, ...ends, ...slanted, ...corners];
}

function boxOf(wish: LabelCandidate | undefined, label: PlacedLabel | undefined, size: number): Rect[] {
  if (!wish || !label) return [];
  const width = textWidth(wish.text, size);
  const left = { start: label.x, middle: label.x - width / 2, end: label.x - width }[label.anchor];
  return [{ left, right: left + width, top: label.y - size * 0.95, bottom: label.y + size * 0.3 }];
}

/** The room a mark takes. */
export function markRect({ x, y, r }: Pick<LabelCandidate, 'x' | 'y' | 'r'>): Rect {
  return { left: x - r - 1, right: x + r + 1, top: y - r - 1, bottom: y + r + 1 };
}

function inside(box: Rect, { width, height }: Canvas): boolean {
  return box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2;
}

/** True when two boxes share some room. */
export function rectsOverlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
