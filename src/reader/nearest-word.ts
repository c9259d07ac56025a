import { editDistance } from '#text/edit-distance.ts';

/**
 * The known word nearest to a mistyped one by edit distance, or the one with the same hyphenated parts in another
 * order (`liu-mengjiao` for `mengjiao-liu`).
 * @returns undefined when none is within a third of the word's length
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let nearest: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    // The difference in length is a lower bound of the distance.
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = editDistance(word, candidate);
    if (distance <= limit && (!nearest || distance < nearest.distance))
      nearest = { word: candidate, distance };
  }
  return nearest?.word ?? known.find((candidate) => hasSameParts(word, candidate));
}

/** The nearest known word as the `suggestion` of a finding; no property when there is none. */
export function suggestionFor(word: string, known: Iterable<string>): { suggestion?: string } {
  const suggestion = nearestWord(word, [...known]);
  return suggestion === undefined ? {} : { suggestion };
}

function hasSameParts(a: string, b: string): boolean {
  const sorted = (word: string) => word.split('-').sort().join('-');
  return a.includes('-') && sorted(a) === sorted(b);
}
