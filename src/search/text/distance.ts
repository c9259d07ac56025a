/** Letters to change, add, leave out or swap to come from one word to another (Damerau–Levenshtein, adjacent swaps). */
export function distance(from: string, to: string): number {
  const [a, b] = [[...from], [...to]];
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cell({ a, b, i, j, row, previous, older }));
    older = previous;
    previous = row;
  }
  return previous.at(-1) ?? 0;
}

interface Place {
  a: readonly string[];
  b: readonly string[];
  i: number;
  j: number;
  row: readonly number[];
  previous: readonly number[];
  older: readonly number[];
}

function cell({ a, b, i, j, row, previous, older }: Place): number {
  const same = a[i - 1] === b[j - 1] ? 0 : 1;
  const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return Math.min(
    (previous[j] ?? 0) + 1,
    (row[j - 1] ?? 0) + 1,
    (previous[j - 1] ?? 0) + same,
    swap ? (older[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
  );
}
