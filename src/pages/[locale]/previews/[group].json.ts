import type { APIContext, InferGetStaticPropsType } from 'astro';
import { linkPreview } from '#catalog/link-preview.ts';
import { siteCatalog } from '#catalog/site-catalog.ts';
import { linkPreviewRoutes } from '#catalog/static-paths.ts';

export const getStaticPaths = () => linkPreviewRoutes(siteCatalog);

/** What the previews of links to some nodes show, by key. */
export function GET({
  props: { locale, nodes },
}: APIContext<InferGetStaticPropsType<typeof getStaticPaths>>): Response {
  const context = siteCatalog.localeContext(locale);
  return Response.json(
    Object.fromEntries(nodes.map(({ key, id }) => [key, linkPreview(siteCatalog, id, context)])),
  );
}
