import { diffWordsWithSpace } from 'diff';

/** A stretch of a difference: words that stayed, came, or went. */
export interface TextChange {
  text: string;
  change: 'kept' | 'added' | 'removed';
}

/** What changed between two wordings, word by word as the language cuts words. */
export function diffText(before: string, after: string, lang: string): TextChange[] {
  const intlSegmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return diffWordsWithSpace(before, after, { intlSegmenter }).map(({ value, added, removed }) => ({
    words: value,
    change: added ? 'added' : removed ? 'removed' : 'kept',
  }));
}
