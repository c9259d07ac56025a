import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { siteCatalog } from '#catalog/site-catalog.ts';
import { topicFeedRoutes } from '#catalog/static-paths.ts';
import { rssFeed } from '#feeds/rss.ts';
import type { Node } from '#graph/model/model.ts';
import type { Locale } from '#i18n/locales.ts';

export const getStaticPaths = () => topicFeedRoutes(siteCatalog);

/** The feed of the posts on one event, person or project. */
export function GET({
  props: { locale, node },
}: APIContext<{ locale: Locale; node: Node }>): Promise<Response> {
  return rss(
    rssFeed(siteCatalog.graph, siteCatalog.localeContext(locale), { topic: node, today: siteCatalog.today }),
  );
}
