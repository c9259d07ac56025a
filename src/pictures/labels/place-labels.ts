import {
  type Canvas,
  isInsideCanvas,
  type LabelCandidate,
  labelPositions,
  labelRect,
  type PlacedLabel,
} from './label-positions.ts';
import { markRect, type Rect, rectsOverlap } from './rect.ts';

/**
 * Places labels so that none covers another, a mark or the edge. Greedy by weight over the positions around each
 * mark: first in large type, then in small type for those without room. The same input gives the same result.
 * @returns a position for each candidate, undefined where there is none
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  canvas: Canvas,
): (PlacedLabel | undefined)[] {
  const order = [...candidates.keys()].sort(
    (a, b) => (candidates[b]?.weight ?? 0) - (candidates[a]?.weight ?? 0) || a - b,
  );
  const placed: (PlacedLabel | undefined)[] = candidates.map(() => undefined);
  for (const smallTypeOnly of [false, true]) {
    const fontSize = smallTypeOnly ? canvas.small : canvas.large;
    const taken = order.flatMap((index) => takenRect(candidates[index], placed[index], fontSize));
    for (const index of order) {
      const candidate = candidates[index];
      if (!candidate || candidate.text === '' || placed[index]) continue;
      if (candidate.smallTypeOnly && !smallTypeOnly) continue;
      const marks = candidates.filter((other) => other !== candidate).map(markRect);
      const label = bestPosition(candidate, { labels: taken, marks }, fontSize, canvas);
      if (!label) continue;
      placed[index] = { ...label, smallTypeOnly };
      taken.push(labelRect(candidate, label, fontSize));
    }
  }
  return placed;
}

function takenRect(
  candidate: LabelCandidate | undefined,
  label: PlacedLabel | undefined,
  fontSize: number,
): Rect[] {
  return candidate && label ? [labelRect(candidate, label, fontSize)] : [];
}

/** The position that covers no label and no mark; for a required label, the one that covers the smallest marks. */
function bestPosition(
  candidate: LabelCandidate,
  taken: { labels: readonly Rect[]; marks: readonly Rect[] },
  fontSize: number,
  canvas: Canvas,
): PlacedLabel | undefined {
  const free = labelPositions(candidate, fontSize, canvas).flatMap((label) => {
    const rect = labelRect(candidate, label, fontSize);
    if (!isInsideCanvas(rect, canvas) || taken.labels.some((other) => rectsOverlap(rect, other))) return [];
    const coveredAreas = taken.marks
      .filter((mark) => rectsOverlap(rect, mark))
      .map(({ left, right }) => (right - left) ** 2);
    return [{ label, covered: coveredAreas.reduce((sum, area) => sum + area, 0) }];
  });
  const [best] = free.sort((a, b) => a.covered - b.covered);
  return best && (best.covered === 0 || candidate.required) ? best.label : undefined;
}
