import type { APIContext } from 'astro';
import { siteCatalog } from '#catalog/site-catalog.ts';
import { localeRoutes } from '#catalog/static-paths.ts';
import type { Locale } from '#i18n/locales.ts';
import { readerStrings } from '#i18n/strings/client/reader.ts';

export const getStaticPaths = localeRoutes;

/** Strings of previews, paragraph links and shortcuts; fetched at first use, so that no page carries them. */
export function GET({ props: { locale } }: APIContext<{ locale: Locale }>): Response {
  return Response.json(siteCatalog.localeContext(locale).messages(readerStrings));
}
