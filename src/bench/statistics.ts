/** The number below which a given share of the numbers lies (nearest rank); 0 for no numbers. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The middle number; the upper one of two. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}
