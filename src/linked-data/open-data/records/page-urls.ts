import { z } from 'zod';
import { type Locale, localeInfo } from '#i18n/locales.ts';
import type { Lang } from '#schemas/text.ts';
import { site } from '#site.ts';

const url = z.url();

/** A URL in each language of the site. */
export const pageUrlsField = z.strictObject(
  Object.fromEntries(site.locales.map((locale) => [localeInfo[locale].lang, url])) as Record<
    Lang,
    typeof url
  >,
);

/** The URL of a page in each language of the site. */
export function pageUrls(pathIn: (locale: Locale) => string): z.infer<typeof pageUrlsField> {
  const urls = site.locales.map((locale) => [localeInfo[locale].lang, site.origin + pathIn(locale)]);
  return Object.fromEntries(urls) as z.infer<typeof pageUrlsField>;
}
