/** An axis-parallel rectangle in pixels of the stage. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Gap between a mark and its label. */
const GAP_PX = 4;

/** The boxes a label can take around its mark, the best first: right, left, below, above. */
export function labelBoxes(
  { x, y, size }: { x: number; y: number; size: number },
  width: number,
  fontSize: number,
): Box[] {
  const height = fontSize * 1.24;
  const beside = { top: y - height / 2, bottom: y + height / 2 };
  const middle = { left: x - width / 2, right: x + width / 2 };
  const gap = size + GAP_PX;
  return [
    { left: x + gap, right: x + gap + width, ...beside },
    { left: x - gap - width, right: x - gap, ...beside },
    { ...middle, top: y + gap, bottom: y + gap + height },
    { ...middle, top: y - gap - height, bottom: y - gap },
  ];
}

/** What a label may cover where it has no room: nothing, marks, or marks and labels. */
export type LabelNeed = 'optional' | 'required' | 'always';

/**
 * The first box inside the stage that covers no label and no mark; else, if the label is needed, the one that covers the
 * fewest.
 * @returns undefined where there is none
 */
export function placeLabel(
  boxes: readonly Box[],
  stage: { width: number; height: number; marks: readonly Box[] },
  labels: readonly Box[],
  need: LabelNeed,
): Box | undefined {
  const inside = boxes.filter(
    ({ left, right, top, bottom }) =>
      left >= 1 && top >= 1 && right <= stage.width - 1 && bottom <= stage.height - 1,
  );
  const covered = (box: Box, others: readonly Box[]) =>
    others.filter((other) => boxesOverlap(box, other)).length;
  const best = inside
    .map((box) => ({ box, labels: covered(box, labels), marks: covered(box, stage.marks) }))
    .sort((a, b) => a.labels - b.labels || a.marks - b.marks)[0];
  if (!best) return undefined;
  const mayCover = { labels: need === 'always', marks: need !== 'optional' };
  if ((best.labels > 0 && !mayCover.labels) || (best.marks > 0 && !mayCover.marks)) return undefined;
  return best.box;
}

/** True when two boxes overlap; touching edges do not count. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
