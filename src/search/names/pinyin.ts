import { type NameSubject, toPinyin } from '#i18n/collate.ts';
import { HAN_PATTERN } from '#text/han.ts';
import { END_MARK, INITIALS_MARK, PINYIN_MARK } from './pinyin-marks.ts';

/** Pinyin of each run of Han characters, syllables separated by spaces: `KubeCon 中国站` gives `['zhong guo zhan']`. */
export function pinyinSyllables(text: string, what: NameSubject): string[] {
  const runs = text.match(HAN_RUN) ?? [];
  return runs.map((run) => toPinyin(run, what).replace(/ü/g, 'v'));
}

const HAN_RUN = new RegExp(`${HAN_PATTERN}+`, 'gu');

/**
 * Index words that find a title by its pinyin from any syllable on, and by initials: `ㄅfenghuiㄈ`, `ㄅhuiㄈ`, `ㄆfhㄈ`.
 * Each has at most eight syllables.
 */
export function pinyinTokens(title: string): string[] {
  return pinyinSyllables(title, 'other').flatMap((run) => {
    const syllables = run.split(' ');
    return syllables.flatMap((_, index) => markedTokens(syllables.slice(index, index + 8)));
  });
}

function markedTokens(syllables: readonly string[]): string[] {
  const pinyin = PINYIN_MARK + syllables.join('') + END_MARK;
  if (syllables.length < 2) return [pinyin];
  return [pinyin, INITIALS_MARK + syllables.map((syllable) => syllable[0] ?? '').join('') + END_MARK];
}
