/**
 * The known word nearest to a mistyped one, by Damerau–Levenshtein distance (optimal string alignment).
 * @returns undefined when none is within a third of the word's length
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const distance = editDistance(word, candidate);
    if (distance <= limit && (!best || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word ?? known.find((candidate) => shareWords(word, candidate));
}

/** Edits that turn one word into the other: insert, delete, replace, swap neighbours. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = cheapest(a, b, i, j, { before, row, next });
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

interface Rows {
  before: readonly number[];
  row: readonly number[];
  next: readonly number[];
}

function cheapest(a: string, b: string, i: number, j: number, { before, row, next }: Rows): number {
  const same = a[i - 1] === b[j - 1] ? 0 : 1;
  const steps = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same];
  if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps.push((before[j - 2] ?? 0) + 1);
  return Math.min(...steps);
}

/** `liu-mengjiao` for `mengjiao-liu`: the same words in another order. */
function shareWords(a: string, b: string): boolean {
  const sorted = (word: string) => word.split('-').sort().join('-');
  return a.includes('-') && sorted(a) === sorted(b);
}
