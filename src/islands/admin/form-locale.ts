import type { Locale } from '#i18n/locales.ts';

/**
 * The locale of the form: the one chosen in its settings, else that of the browser. Sveltia keeps its settings in
 * localStorage and writes `"locale":"auto"` where none was chosen.
 * @param settings value of `sveltia-cms.prefs`, or null
 * @param browserLanguage `navigator.language`
 */
export function formLocale(settings: string | null, browserLanguage: string): Locale {
  const chosen = /"locale":\s*"([^"]+)"/.exec(settings ?? '')?.[1];
  const language = chosen === undefined || chosen === 'auto' ? browserLanguage : chosen;
  if (/^zh[-_](?:TW|HK|MO|Hant)/i.test(language)) return 'zh-hant';
  return /^zh\b/i.test(language) ? 'zh-hans' : 'en';
}
