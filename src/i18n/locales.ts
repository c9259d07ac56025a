import type { Lang } from '#schemas/text.ts';

/** The three trees of the site, in the order they are offered. */
export const LOCALES = ['zh-hans', 'zh-hant', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** What is known of each tree: its BCP 47 tag, its own name, the short mark of the switch, its tag for Open Graph. */
export const locales = {
  'zh-hans': { lang: 'zh-Hans', name: '简体中文', short: '简', openGraph: 'zh_CN' },
  'zh-hant': { lang: 'zh-Hant', name: '繁體中文', short: '繁', openGraph: 'zh_TW' },
  en: { lang: 'en', name: 'English', short: 'EN', openGraph: 'en_US' },
} as const satisfies Record<Locale, { lang: Lang; name: string; short: string; openGraph: string }>;

/** The tree whose own language a language is. */
export function localeOf(lang: Lang): Locale {
  return LOCALES.find((locale) => locales[locale].lang === lang) ?? 'en';
}

/** True for a tag of Chinese in either script. */
export function isChinese(tag: string): boolean {
  return tag.startsWith('zh');
}
