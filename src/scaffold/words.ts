import { converter } from '#i18n/convert.ts';
import { isHan } from '#i18n/names.ts';
import type { Archive } from '#reader/archive.ts';
import type { Lang } from '#schemas/text.ts';

/** How the language of words is told: by their characters, Traditional by what conversion would change. */
export function langOf(words: string, { terms }: Pick<Archive, 'terms'>): Lang {
  if (!isHan(words)) return 'en';
  return converter(terms.phrases).toHans(words) === words ? 'zh-Hans' : 'zh-Hant';
}

/** Words in the languages they were given in. */
export function textOf(words: string | undefined, english: string | undefined, archive: Archive): unknown {
  if (words === undefined) return english;
  return english === undefined ? words : { [langOf(words, archive)]: words, en: english };
}

/** Comma-separated words, blanks left out. */
export function listed(words: string): string[] {
  return words.split(/[,，]/).flatMap((word) => word.trim() || []);
}
