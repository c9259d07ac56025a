/** Offsets of a sentence in its block, in UTF-16 code units, without white space at both ends. */
export interface SentenceSpan {
  start: number;
  end: number;
}

// A sentence ends at 。！？… and the closing quotes after it, or at .!? before white space and a capital, Han or digit.
const END = /[。！？…]+[”’」』）》]*|[.!?]+["”’)]*(?=\s+["“‘(]?[\p{Lu}\p{Script=Han}\d])|\n{2,}/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|Dr|Mr|Ms|Mrs|No|St|Inc|Ltd|Co|Jan|Feb|Aug|Sept|Oct|Nov|Dec|\p{Lu})\.$/u;

/**
 * Splits a block of text into sentences, in Chinese or in Latin scripts.
 * @returns spans in order; together they contain all text that is not white space
 */
export function splitSentences(text: string): SentenceSpan[] {
  const ends = [...text.matchAll(END)].map((match) => match.index + match[0].length);
  const boundaries = [...ends.filter((end) => !ABBREVIATION.test(text.slice(0, end))), text.length];
  return boundaries
    .map((end, index) => trim(text, boundaries[index - 1] ?? 0, end))
    .filter(({ start, end }) => end > start);
}

function trim(text: string, from: number, until: number): SentenceSpan {
  const slice = text.slice(from, until);
  const start = from + (slice.length - slice.trimStart().length);
  return { start, end: start + slice.trim().length };
}
