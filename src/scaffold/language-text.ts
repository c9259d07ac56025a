import { createScriptConversion } from '#i18n/script-conversion.ts';
import type { Archive } from '#reader/archive.ts';
import type { Lang } from '#schemas/text.ts';
import { hasHan } from '#text/han.ts';

/** The language of a short text: English without Han characters, Traditional where conversion to Simplified changes it. */
export function guessLang(text: string, { terms }: Pick<Archive, 'terms'>): Lang {
  if (!hasHan(text)) return 'en';
  return createScriptConversion(terms.phrases).toHans(text) === text ? 'zh-Hans' : 'zh-Hant';
}

/** The value of a field for texts in several languages: a map where both are given, else the one that is. */
export function localizedValue(
  text: string | undefined,
  english: string | undefined,
  archive: Archive,
): string | Record<string, string> | undefined {
  if (text === undefined) return english;
  return english === undefined ? text : { [guessLang(text, archive)]: text, en: english };
}

/** The parts of a string between commas, without spaces around them and without empty parts. */
export function splitAtCommas(text: string): string[] {
  return text.split(/[,，]/).flatMap((part) => part.trim() || []);
}
