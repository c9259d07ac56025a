import { type CharFolder, normalizeName } from '#text/char-folding.ts';
import { HAN_PATTERN } from '#text/han.ts';
import type { HighlightRange } from './highlights.ts';

/**
 * The part of a title that a query means although its words are written otherwise: with other blanks (`aoxiaojian` for
 * Ao Xiaojian), in pinyin, or as initials of pinyin.
 * @param pinyin of each run of Han characters in the title, syllables separated by spaces
 */
export function looseRange(
  title: string,
  query: string,
  pinyin: readonly string[],
  foldChar: CharFolder,
): HighlightRange | undefined {
  const typed = normalizeName(query, foldChar);
  if (typed === '') return undefined;
  return joinedRange(title, typed, foldChar) ?? pinyinRange(title, typed, pinyin);
}

/** Where a text contains another when blanks and punctuation are left out of both. */
function joinedRange(title: string, typed: string, foldChar: CharFolder): HighlightRange | undefined {
  let joined = '';
  const offsets: HighlightRange[] = [];
  let offset = 0;
  for (const char of title) {
    const folded = normalizeName(char, foldChar);
    for (let unit = 0; unit < folded.length; unit++)
      offsets.push({ start: offset, end: offset + char.length });
    joined += folded;
    offset += char.length;
  }
  const at = joined.indexOf(typed);
  const [first, last] = [offsets[at], offsets[at + typed.length - 1]];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** The Han characters whose syllables, or their initials, are the letters; the last syllable may be unfinished. */
function pinyinRange(title: string, letters: string, pinyin: readonly string[]): HighlightRange | undefined {
  const runs = [...title.matchAll(HAN_RUN)];
  for (const [order, run] of runs.entries()) {
    const syllables = (pinyin[order] ?? '').split(' ');
    const chars = [...run[0]];
    if (syllables.length !== chars.length) continue;
    const [from, to] = syllableRange(syllables, letters) ??
      syllableRange(initials(syllables), letters) ?? [0, 0];
    if (to > from) {
      const start = run.index + chars.slice(0, from).join('').length;
      return { start, end: start + chars.slice(from, to).join('').length };
    }
  }
  return undefined;
}

const HAN_RUN = new RegExp(`${HAN_PATTERN}+`, 'gu');

function initials(syllables: readonly string[]): string[] {
  return syllables.map((syllable) => syllable[0] ?? '');
}

/** First index, and index after the last, of the syllables that the letters spell; undefined when they spell none. */
function syllableRange(syllables: readonly string[], letters: string): [number, number] | undefined {
  for (let from = 0; from < syllables.length; from++) {
    let joined = '';
    for (let to = from; to < syllables.length; to++) {
      joined += syllables[to];
      if (joined.startsWith(letters)) return [from, to + 1];
      if (!letters.startsWith(joined)) break;
    }
  }
  return undefined;
}
