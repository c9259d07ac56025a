import type { APIRoute } from 'astro';
import { graph } from '#catalog/graph.ts';
import { sitemapXml } from '#feeds/sitemap.ts';

export const GET: APIRoute = () =>
  new Response(sitemapXml(graph), { headers: { 'Content-Type': 'application/xml' } });
