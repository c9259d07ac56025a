import type { Lang, Text } from '#schemas/text.ts';
import type { Conversion } from './convert.ts';
import { isChinese, type Locale, locales } from './locales.ts';

/** Words as one page shows them: their language where it is known, and how the page came by them. */
export interface LocalizedText {
  text: string;
  lang: Lang | undefined;
  from: 'written' | 'converted' | 'other-language';
}

const ORDER: Record<Locale, readonly Lang[]> = {
  'zh-hans': ['zh-Hans', 'zh-Hant', 'en'],
  'zh-hant': ['zh-Hant', 'zh-Hans', 'en'],
  en: ['en', 'zh-Hans', 'zh-Hant'],
};

/**
 * The language a page takes its words from: its own, else the other Chinese script, else the other language.
 * @param available languages the words are written in, at least one
 */
export function sourceLang(available: readonly Lang[], locale: Locale): Lang {
  return ORDER[locale].find((lang) => available.includes(lang)) ?? available[0] ?? 'en';
}

/** How words in a language reach a page: as written, converted between the scripts, or in another language. */
function provenance(lang: Lang, locale: Locale): LocalizedText['from'] {
  const own = locales[locale].lang;
  if (lang === own) return 'written';
  return isChinese(lang) && isChinese(own) ? 'converted' : 'other-language';
}

/** Words of a known language as a page shows them, converted to its script where only the script differs. */
export function inLocale(text: string, lang: Lang, locale: Locale, conversion: Conversion): LocalizedText {
  const from = provenance(lang, locale);
  if (from !== 'converted') return { text, lang, from };
  const convert = locale === 'zh-hant' ? conversion.toHant : conversion.toHans;
  return { text: convert(text), lang: locales[locale].lang, from };
}

/** Words for readers in the page's language, or the nearest there is. A bare string is right everywhere. */
export function localize(text: Text, locale: Locale, conversion: Conversion): LocalizedText {
  if (typeof text === 'string') return { text, lang: undefined, from: 'written' };
  const available = ORDER[locale].filter((lang) => text[lang] !== undefined);
  const lang = sourceLang(available, locale);
  return inLocale(text[lang] ?? '', lang, locale, conversion);
}
