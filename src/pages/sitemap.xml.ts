import type { APIRoute } from 'astro';
import { siteCatalog } from '#catalog/site-catalog.ts';
import { sitemapXml } from '#feeds/sitemap.ts';

export const GET: APIRoute = () =>
  new Response(sitemapXml(siteCatalog.graph), { headers: { 'Content-Type': 'application/xml' } });
