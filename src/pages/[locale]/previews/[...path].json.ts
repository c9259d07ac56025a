import type { APIContext } from 'astro';
import { linkPreview } from '#catalog/link-preview.ts';
import { siteCatalog } from '#catalog/site-catalog.ts';
import { linkPreviewRoutes } from '#catalog/static-paths.ts';
import type { Locale } from '#i18n/locales.ts';

export const getStaticPaths = () => linkPreviewRoutes(siteCatalog);

/** What the preview of a link to one node shows. */
export function GET({ props: { locale, id } }: APIContext<{ locale: Locale; id: string }>): Response {
  return Response.json(linkPreview(siteCatalog, id, siteCatalog.localeContext(locale)));
}
