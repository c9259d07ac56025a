import type { Lang, Text } from '#schemas/text.ts';
import { hasHan } from '#text/han.ts';
import { curlyQuotes } from './curly-quotes.ts';
import { isChinese, type Locale, localeInfo } from './locales.ts';
import type { ScriptConversion } from './script-conversion.ts';

/** Text as one page shows it. */
export interface LocalizedText {
  text: string;
  /** Undefined for text that is the same in all languages. */
  lang: Lang | undefined;
  /** `converted`: from the other Chinese script; `other-language`: not available in the page's language. */
  from: 'written' | 'converted' | 'other-language';
}

/** Languages that a page takes text from, best first. */
const PREFERENCE: Record<Locale, readonly Lang[]> = {
  'zh-hans': ['zh-Hans', 'zh-Hant', 'en'],
  'zh-hant': ['zh-Hant', 'zh-Hans', 'en'],
  en: ['en', 'zh-Hans', 'zh-Hant'],
};

/**
 * The language that a page takes a text from: its own, else the other Chinese script, else the other language.
 * @param available languages of the text, at least one
 */
export function sourceLang(available: readonly Lang[], locale: Locale): Lang {
  return PREFERENCE[locale].find((lang) => available.includes(lang)) ?? available[0] ?? 'en';
}

/** Text of a known language as a page shows it, converted where only the Chinese script differs. */
export function inLocale(
  text: string,
  lang: Lang,
  locale: Locale,
  conversion: ScriptConversion,
): LocalizedText {
  const from = textOrigin(lang, locale);
  if (from !== 'converted') return { text: lang === 'en' ? curlyQuotes(text) : text, lang, from };
  const convert = locale === 'zh-hant' ? conversion.toHant : conversion.toHans;
  return { text: convert(text), lang: localeInfo[locale].lang, from };
}

/** Authored text in the page's language or the next best one. A string is the same in all languages. */
export function localize(text: Text, locale: Locale, conversion: ScriptConversion): LocalizedText {
  if (typeof text === 'string')
    return { text: hasHan(text) ? text : curlyQuotes(text), lang: undefined, from: 'written' };
  const available = PREFERENCE[locale].filter((lang) => text[lang] !== undefined);
  const lang = sourceLang(available, locale);
  return inLocale(text[lang] ?? '', lang, locale, conversion);
}

function textOrigin(lang: Lang, locale: Locale): LocalizedText['from'] {
  const own = localeInfo[locale].lang;
  if (lang === own) return 'written';
  return isChinese(lang) && isChinese(own) ? 'converted' : 'other-language';
}
