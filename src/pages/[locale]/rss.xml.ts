import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { siteCatalog } from '#catalog/site-catalog.ts';
import { localeRoutes } from '#catalog/static-paths.ts';
import { rssFeed } from '#feeds/rss.ts';
import type { Locale } from '#i18n/locales.ts';

export const getStaticPaths = localeRoutes;

/** The feed of all posts in one language. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  rss(rssFeed(siteCatalog.graph, siteCatalog.localeContext(locale), { today: siteCatalog.today }));
