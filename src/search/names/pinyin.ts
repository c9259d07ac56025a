import { type Filed, inPinyin } from '#i18n/collate.ts';
import { END_MARK, INITIALS_MARK, PINYIN_MARK } from './pinyin-marks.ts';

/** The syllables of each run of Han characters in a text: `KubeCon 中国站` gives `['zhong guo zhan']`. */
export function pinyinSyllables(text: string, what: Filed): string[] {
  return (text.match(/\p{Script=Han}+/gu) ?? []).map((run) => inPinyin(run, what).replace(/ü/g, 'v'));
}

/**
 * Words by which a title is found in pinyin from any of its syllables on, and by initials:
 * `ㄅfenghuiㄈ`, `ㄅhuiㄈ`, `ㄆfhㄈ`. At most eight syllables a word: nobody types more before looking up.
 */
export function pinyinTokens(title: string): string[] {
  return pinyinSyllables(title, 'thing').flatMap((run) => {
    const syllables = run.split(' ');
    return syllables.flatMap((_, at) => suffixWords(syllables.slice(at, at + 8)));
  });
}

function suffixWords(syllables: readonly string[]): string[] {
  const whole = PINYIN_MARK + syllables.join('') + END_MARK;
  if (syllables.length < 2) return [whole];
  return [whole, INITIALS_MARK + syllables.map((syllable) => syllable[0] ?? '').join('') + END_MARK];
}
