import type { APIRoute } from 'astro';
import { type EmbeddedNode, embeddedNodes, embedSlug, oEmbed } from '#catalog/embeds/embed.ts';
import { siteCatalog } from '#catalog/site-catalog.ts';

export const getStaticPaths = () =>
  embeddedNodes(siteCatalog).map((node) => ({ params: { path: embedSlug(node) }, props: { node } }));

/** The oEmbed answer of a person, event or session. */
export const GET: APIRoute<{ node: EmbeddedNode }> = ({ props: { node } }) =>
  new Response(JSON.stringify(oEmbed(siteCatalog, node)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
