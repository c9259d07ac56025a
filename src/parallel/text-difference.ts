import { diffWordsWithSpace } from 'diff';

/** A part of the difference between two texts. */
export interface TextChange {
  text: string;
  change: 'kept' | 'added' | 'removed';
}

/** The difference between two texts, word by word as `Intl.Segmenter` splits the language. */
export function diffText(before: string, after: string, lang: string): TextChange[] {
  const intlSegmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return diffWordsWithSpace(before, after, { intlSegmenter }).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'kept',
  }));
}
