import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { newsItems } from '#catalog/news/news-items.ts';
import { siteCatalog } from '#catalog/site-catalog.ts';
import { localeRoutes } from '#catalog/static-paths.ts';
import { newsFeed } from '#feeds/news-feed.ts';
import type { Locale } from '#i18n/locales.ts';

export const getStaticPaths = localeRoutes;

/** The feed of new pages and corrections in one language. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const context = siteCatalog.localeContext(locale);
  return rss(newsFeed(newsItems(siteCatalog, context), context));
};
