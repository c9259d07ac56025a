import type { APIContext } from 'astro';
import { siteCatalog } from '#catalog/site-catalog.ts';
import { localeRoutes } from '#catalog/static-paths.ts';
import { webManifest } from '#catalog/web-manifest.ts';
import type { Locale } from '#i18n/locales.ts';

export const getStaticPaths = localeRoutes;

/** What a browser needs to install the site as an application. */
export function GET({ props: { locale } }: APIContext<{ locale: Locale }>): Response {
  return Response.json(webManifest(siteCatalog.localeContext(locale)));
}
