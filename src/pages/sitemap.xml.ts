import type { APIRoute } from 'astro';
import { graph } from '#catalog/graph.ts';
import { sitemapOf } from '#feeds/sitemap.ts';

export const GET: APIRoute = () =>
  new Response(sitemapOf(graph), { headers: { 'Content-Type': 'application/xml' } });
