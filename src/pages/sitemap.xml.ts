import type { APIRoute } from 'astro';
import { longListPaths } from '#catalog/pages/lists/long-list-paths.ts';
import { countriesWithPages } from '#catalog/pages/place-pages.ts';
import { talkYears } from '#catalog/pages/talks-page.ts';
import { siteCatalog } from '#catalog/site-catalog.ts';
import { sitemapXml } from '#feeds/sitemap.ts';

export const GET: APIRoute = () =>
  new Response(
    sitemapXml(siteCatalog.graph, {
      countries: countriesWithPages(siteCatalog),
      talkYears: talkYears(siteCatalog),
      longLists: longListPaths(siteCatalog, 'en'),
    }),
    {
      headers: { 'Content-Type': 'application/xml' },
    },
  );
