/** A range of a text and what replaces it; offsets count UTF-16 code units. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/**
 * The differences between two texts with the same letters and digits: each run of spaces and punctuation that changed.
 * @returns none when a letter or digit differs
 */
export function separatorChanges(before: string, after: string): Replacement[] {
  const changes: Replacement[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (before[i] === after[j]) {
      i++;
      j++;
      continue;
    }
    const [start, startAfter] = [i, j];
    while (i < before.length && !isLetter(before[i])) i++;
    while (j < after.length && !isLetter(after[j])) j++;
    if (i === start && j === startAfter) return [];
    changes.push({ start, end: i, text: after.slice(startAfter, j) });
  }
  return changes;
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}
