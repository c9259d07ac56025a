import { type Filed, inPinyin } from '#i18n/collate.ts';
import { END, INITIALS, PINYIN } from './pinyin-marks.ts';

/** The syllables of each run of Han characters in a text: `KubeCon 中国站` gives `['zhong guo zhan']`. */
export function spelled(text: string, what: Filed): string[] {
  return (text.match(/\p{Script=Han}+/gu) ?? []).map((run) => inPinyin(run, what).replace(/ü/g, 'v'));
}

/**
 * Words by which a title is found in pinyin from any of its syllables on, and by initials:
 * `ㄅfenghuiㄈ`, `ㄅhuiㄈ`, `ㄆfhㄈ`. At most eight syllables a word: nobody types more before looking up.
 */
export function pinyinWords(title: string): string[] {
  return spelled(title, 'thing').flatMap((run) => {
    const syllables = run.split(' ');
    return syllables.flatMap((_, at) => suffixWords(syllables.slice(at, at + 8)));
  });
}

function suffixWords(syllables: readonly string[]): string[] {
  const whole = PINYIN + syllables.join('') + END;
  if (syllables.length < 2) return [whole];
  return [whole, INITIALS + syllables.map((syllable) => syllable[0] ?? '').join('') + END];
}
