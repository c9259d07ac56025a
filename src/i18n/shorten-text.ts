const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * A text shortened to at most `limit` UTF-16 code units, with … in place of its end. Cuts between grapheme clusters
 * (UAX #29), so that no emoji and no letter with marks is halved.
 */
export function shortenText(text: string, max: number): string {
  if (text.length <= max) return text;
  let end = 0;
  for (const { index, segment } of GRAPHEMES.segment(text)) {
    if (index + segment.length > max - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end)}…`;
}
