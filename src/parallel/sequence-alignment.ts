import { diffArrays } from 'diff';

/** An item of one sequence and its counterpart in the other; one of them can be missing. */
export interface AlignedItems<T> {
  left?: T;
  right?: T;
}

/** True when an item of the right sequence is the counterpart of one of the left. */
export type IsCounterpart<T> = (left: T, right: T) => boolean;

/**
 * Aligns two sequences. Counterparts are paired in order, as many as possible (longest common subsequence, by the
 * algorithm of Myers, 1986); where several alignments have as many pairs, the one with the pairs nearest to the start.
 * Between two such pairs, the remaining items are aligned by the next comparison, and after the last one paired in
 * order, the first with the first.
 * @param comparisons the strictest first
 */
export function alignSequences<T>(
  left: readonly T[],
  right: readonly T[],
  ...comparisons: readonly IsCounterpart<T>[]
): AlignedItems<T>[] {
  const [isCounterpart, ...weaker] = comparisons;
  if (!isCounterpart || left.length === 0 || right.length === 0) return pairInOrder(left, right);
  const pairs: AlignedItems<T>[] = [];
  let [leftStart, rightStart] = [0, 0];
  const ends = { left: left.length, right: right.length };
  for (const match of [...matchingIndexes(left, right, isCounterpart), ends]) {
    pairs.push(
      ...alignSequences(left.slice(leftStart, match.left), right.slice(rightStart, match.right), ...weaker),
    );
    if (match !== ends) pairs.push({ left: left[match.left] as T, right: right[match.right] as T });
    [leftStart, rightStart] = [match.left + 1, match.right + 1];
  }
  return pairs;
}

/** Indexes of the counterparts, in order. */
function matchingIndexes<T>(
  left: readonly T[],
  right: readonly T[],
  isCounterpart: IsCounterpart<T>,
): { left: number; right: number }[] {
  const matches: { left: number; right: number }[] = [];
  let [leftIndex, rightIndex] = [0, 0];
  for (const change of diffArrays([...left], [...right], { comparator: isCounterpart })) {
    const { count, added, removed } = change;
    for (let item = 0; item < count; item++) {
      if (!added && !removed) matches.push({ left: leftIndex, right: rightIndex });
      if (!added) leftIndex++;
      if (!removed) rightIndex++;
    }
  }
  return matches;
}

function pairInOrder<T>(left: readonly T[], right: readonly T[]): AlignedItems<T>[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
    ...(index < left.length && { left: left[index] as T }),
    ...(index < right.length && { right: right[index] as T }),
  }));
}
