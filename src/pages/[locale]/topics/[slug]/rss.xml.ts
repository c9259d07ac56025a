import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { siteCatalog } from '#catalog/site-catalog.ts';
import { registerRoutes } from '#catalog/static-paths.ts';
import { topicFeedItems } from '#catalog/subjects/feed-nodes.ts';
import { nodesFeed } from '#feeds/nodes-feed.ts';
import type { Locale } from '#i18n/locales.ts';
import { registerRowPath } from '#i18n/paths.ts';

export const getStaticPaths = () => registerRoutes(siteCatalog, 'topics');

/** The feed of the talks and posts on one topic. */
export const GET: APIRoute<{ locale: Locale; id: string }> = ({ props: { locale, id } }) => {
  const context = siteCatalog.localeContext(locale);
  const channel = {
    title: context.topicName(id).text,
    description: context.text(siteCatalog.graph.topics[id]?.summary ?? id).text,
    path: registerRowPath(locale, 'topics', id),
  };
  return rss(nodesFeed(channel, topicFeedItems(siteCatalog, id), context));
};
