import type { Lang } from '#schemas/text.ts';

/** The locales of the site, in the order of the language switch; first part of URL paths. */
export const LOCALES = ['zh-hans', 'zh-hant', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Of each locale: its BCP 47 tag, its name, its label in the language switch, its Open Graph tag. */
export const localeInfo = {
  'zh-hans': { lang: 'zh-Hans', name: '简体中文', short: '简', openGraph: 'zh_CN' },
  'zh-hant': { lang: 'zh-Hant', name: '繁體中文', short: '繁', openGraph: 'zh_TW' },
  en: { lang: 'en', name: 'English', short: 'EN', openGraph: 'en_US' },
} as const satisfies Record<Locale, { lang: Lang; name: string; short: string; openGraph: string }>;

/** The locale of a language. */
export function localeOf(lang: Lang): Locale {
  return LOCALES.find((locale) => localeInfo[locale].lang === lang) ?? 'en';
}

/** True for a tag of Chinese in either script. */
export function isChinese(tag: string): boolean {
  return tag.startsWith('zh');
}
