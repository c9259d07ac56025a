import type { APIRoute } from 'astro';
import { type EmbeddedNode, embeddedNodes, embedSlug, nodeBadge } from '#catalog/embeds/embed.ts';
import { siteCatalog } from '#catalog/site-catalog.ts';

export const getStaticPaths = () =>
  embeddedNodes(siteCatalog).map((node) => ({ params: { path: embedSlug(node) }, props: { node } }));

/** The badge of a person, event or session, for other sites. */
export const GET: APIRoute<{ node: EmbeddedNode }> = ({ props: { node } }) =>
  new Response(nodeBadge(siteCatalog, node), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
