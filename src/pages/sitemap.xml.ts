import type { APIRoute } from 'astro';
import { countriesWithPages } from '#catalog/pages/place-pages.ts';
import { siteCatalog } from '#catalog/site-catalog.ts';
import { sitemapXml } from '#feeds/sitemap.ts';

export const GET: APIRoute = () =>
  new Response(sitemapXml(siteCatalog.graph, countriesWithPages(siteCatalog)), {
    headers: { 'Content-Type': 'application/xml' },
  });
