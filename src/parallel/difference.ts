import { diffWordsWithSpace } from 'diff';

/** A stretch of a difference: words that stayed, came, or went. */
export interface Stretch {
  words: string;
  change: 'kept' | 'added' | 'removed';
}

/** What changed between two wordings, word by word as the language cuts words. */
export function difference(before: string, after: string, lang: string): Stretch[] {
  const intlSegmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return diffWordsWithSpace(before, after, { intlSegmenter }).map(({ value, added, removed }) => ({
    words: value,
    change: added ? 'added' : removed ? 'removed' : 'kept',
  }));
}
