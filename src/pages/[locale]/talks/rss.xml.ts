import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { siteCatalog } from '#catalog/site-catalog.ts';
import { localeRoutes } from '#catalog/static-paths.ts';
import { talkFeedItems } from '#catalog/subjects/feed-nodes.ts';
import { nodesFeed } from '#feeds/nodes-feed.ts';
import type { Locale } from '#i18n/locales.ts';

export const getStaticPaths = localeRoutes;

/** The feed of talks that took place, in one language. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const context = siteCatalog.localeContext(locale);
  const channel = {
    title: context.t('nav.talks'),
    description: context.t('list.talks.lead'),
    path: `/${locale}/talks/`,
  };
  return rss(nodesFeed(channel, talkFeedItems(siteCatalog), context));
};
