/** Where a sentence stands in its block: UTF-16 offsets, white space at both ends left out. */
export interface SentenceSpan {
  start: number;
  end: number;
}

// A sentence ends at 。！？… with the closing quotes after it, or at .!? before white space and a new start.
const END = /[。！？…]+[”’」』）》]*|[.!?]+["”’)]*(?=\s+["“‘(]?[\p{Lu}\p{Script=Han}\d])|\n{2,}/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|Dr|Mr|Ms|Mrs|No|St|Inc|Ltd|Co|Jan|Feb|Aug|Sept|Oct|Nov|Dec|\p{Lu})\.$/u;

/**
 * Cuts a block of text into sentences, in Chinese or in Latin scripts.
 * @returns stretches in order; together they hold all text that is not white space
 */
export function splitSentences(text: string): SentenceSpan[] {
  const ends = [...text.matchAll(END)].map((match) => match.index + match[0].length);
  const cuts = [...ends.filter((end) => !ABBREVIATION.test(text.slice(0, end))), text.length];
  return cuts
    .map((end, index) => trim(text, cuts[index - 1] ?? 0, end))
    .filter(({ start, end }) => end > start);
}

function trim(text: string, from: number, until: number): SentenceSpan {
  const piece = text.slice(from, until);
  const start = from + (piece.length - piece.trimStart().length);
  return { start, end: start + piece.trim().length };
}
