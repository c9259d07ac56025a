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

/**
 * The first box inside the stage that covers no label and no mark.
 * @param isRequired true to take one that covers marks, the fewest, where all do
 * @returns undefined where there is none
 */
export function placeLabel(
  boxes: readonly Box[],
  stage: { width: number; height: number; marks: readonly Box[] },
  labels: readonly Box[],
  isRequired: boolean,
): Box | undefined {
  const inside = boxes.filter(
    ({ left, right, top, bottom }) =>
      left >= 1 && top >= 1 && right <= stage.width - 1 && bottom <= stage.height - 1,
  );
  const free = inside.filter((box) => !labels.some((label) => boxesOverlap(box, label)));
  const covered = (box: Box) => stage.marks.filter((mark) => boxesOverlap(box, mark)).length;
  const best = free.map((box) => ({ box, covers: covered(box) })).sort((a, b) => a.covers - b.covers)[0];
  return best && (best.covers === 0 || isRequired) ? best.box : undefined;
}

/** True when two boxes overlap; touching edges do not count. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
