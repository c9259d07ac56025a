/**
 * Number of edits that turn one word into another: insert, delete or replace a character, or swap two adjacent ones
 * (Damerau–Levenshtein in its restricted form, also called optimal string alignment). Characters are code points.
 */
export function editDistance(from: string, to: string): number {
  const [source, target] = [[...from], [...to]];
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: target.length + 1 }, (_, column) => column);
  for (let row = 1; row <= source.length; row++) {
    const current = [row];
    for (let column = 1; column <= target.length; column++)
      current.push(cheapest({ source, target, row, column, current, previous, beforePrevious }));
    [beforePrevious, previous] = [previous, current];
  }
  return previous[target.length] ?? 0;
}

/** One cell of the table of distances, with the rows of the table that it depends on. */
interface Cell {
  source: readonly string[];
  target: readonly string[];
  row: number;
  column: number;
  current: readonly number[];
  previous: readonly number[];
  beforePrevious: readonly number[];
}

function cheapest({ source, target, row, column, current, previous, beforePrevious }: Cell): number {
  const replaced = source[row - 1] === target[column - 1] ? 0 : 1;
  const least = Math.min(
    (previous[column] ?? 0) + 1,
    (current[column - 1] ?? 0) + 1,
    (previous[column - 1] ?? 0) + replaced,
  );
  const swapped =
    row > 1 && column > 1 && source[row - 1] === target[column - 2] && source[row - 2] === target[column - 1];
  return swapped ? Math.min(least, (beforePrevious[column - 2] ?? 0) + 1) : least;
}
