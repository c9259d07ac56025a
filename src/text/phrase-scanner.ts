/** Finds the longest of some phrases at an offset of a text. */
export interface PhraseScanner {
  /** The longest phrase that begins at an offset; undefined where none does. */
  phraseAt(text: string, offset: number): string | undefined;
  /** Every phrase that occurs in a text, each once, in the order of the list. */
  phrasesIn(text: string): string[];
}

/**
 * Prepares a list of phrases. A text of n characters takes n look-ups however many phrases there are; a regular
 * expression of them, or a search for each, takes time in proportion to their number.
 */
export function createPhraseScanner(phrases: Iterable<string>): PhraseScanner {
  const order = new Map(
    [...new Set(phrases)].filter((phrase) => phrase !== '').map((phrase, at) => [phrase, at]),
  );
  const byStart = new Map<number, string[]>();
  for (const phrase of [...order.keys()].sort((a, b) => b.length - a.length))
    byStart.set(startOf(phrase, 0), [...(byStart.get(startOf(phrase, 0)) ?? []), phrase]);
  const singles = new Set([...order.keys()].filter((phrase) => phrase.length === 1));
  const firstUnits = new Set([...order.keys()].map((phrase) => phrase.charCodeAt(0)));
  const longestAt = (text: string, offset: number) => {
    if (!firstUnits.has(text.charCodeAt(offset))) return undefined;
    for (const phrase of byStart.get(startOf(text, offset)) ?? [])
      if (text.startsWith(phrase, offset)) return phrase;
    const single = text[offset] ?? '';
    return singles.has(single) ? single : undefined;
  };
  return {
    phraseAt: longestAt,
    phrasesIn: (text) => {
      const found = new Set<string>();
      for (let offset = 0; offset < text.length; offset++) {
        if (!firstUnits.has(text.charCodeAt(offset))) continue;
        if (singles.has(text[offset] ?? '')) found.add(text[offset] ?? '');
        for (const phrase of byStart.get(startOf(text, offset)) ?? [])
          if (text.startsWith(phrase, offset)) found.add(phrase);
      }
      return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    },
  };
}

/** The first two UTF-16 units as one number, by which phrases are looked up; -1 where there is no second. */
function startOf(text: string, offset: number): number {
  return offset + 1 < text.length ? text.charCodeAt(offset) * 0x10000 + text.charCodeAt(offset + 1) : -1;
}
