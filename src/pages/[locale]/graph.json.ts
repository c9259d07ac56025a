import type { APIContext } from 'astro';
import { graphFile } from '#catalog/relationships/graph-file.ts';
import { siteCatalog } from '#catalog/site-catalog.ts';
import { localeRoutes } from '#catalog/static-paths.ts';
import type { Locale } from '#i18n/locales.ts';

export const getStaticPaths = () => localeRoutes();

/** The full graph with positions, in one language. */
export function GET({ props: { locale } }: APIContext<{ locale: Locale }>): Response {
  return Response.json(graphFile(siteCatalog, siteCatalog.localeContext(locale)));
}
