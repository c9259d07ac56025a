import type { APIContext } from 'astro';
import { nodeDetailFile } from '#catalog/relationships/node-detail.ts';
import { siteCatalog } from '#catalog/site-catalog.ts';
import { nodeDetailRoutes } from '#catalog/static-paths.ts';
import type { PageGraph } from '#graph/wire/wire-format.ts';
import type { Locale } from '#i18n/locales.ts';

export const getStaticPaths = () => nodeDetailRoutes(siteCatalog);

/** The relationships of one node as sentences with their evidence. */
export function GET({
  props: { locale, node },
}: APIContext<{ locale: Locale; node: PageGraph['nodes'][number] }>): Response {
  return Response.json(nodeDetailFile(siteCatalog, node, siteCatalog.localeContext(locale)));
}
