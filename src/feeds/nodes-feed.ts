import type { RSSFeedItem, RSSOptions } from '@astrojs/rss';
import type { Node } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { site } from '#site.ts';
import { channelFeed, type FeedChannel } from './feed-channel.ts';
import { newsTagUri } from './tag-uri.ts';

type FeedContext = Pick<LocaleContext, 'locale' | 'lang' | 'name' | 'summary' | 'href'>;

/** Newest items in the feed. */
const MAX_ITEMS = 100;

/** The RSS feed of a list of nodes, such as all talks or all that is on a topic, newest first. Reads no clock. */
export function nodesFeed(
  channel: FeedChannel,
  items: readonly { node: Node; day: string }[],
  context: FeedContext,
): RSSOptions {
  const rows = items.slice(0, MAX_ITEMS).map(
    ({ node, day }): RSSFeedItem => ({
      title: context.name(node.id).text,
      description: context.summary(node.id)?.text,
      link: site.origin + context.href(node.id),
      pubDate: new Date(`${day}T00:00:00Z`),
      customData: `<guid isPermaLink="false">${newsTagUri(node, 'listed', context.lang)}</guid>`,
    }),
  );
  return channelFeed(channel, context, rows);
}
