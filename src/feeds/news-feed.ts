import type { RSSFeedItem, RSSOptions } from '@astrojs/rss';
import type { Node } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { site } from '#site.ts';
import { channelFeed } from './feed-channel.ts';
import { newsTagUri } from './tag-uri.ts';

type NewsContext = Pick<LocaleContext, 'locale' | 'lang' | 't' | 'name' | 'summary' | 'href'>;

/** Newest items in the feed; enough for a feed reader that fetches the feed once a week. */
const MAX_ITEMS = 100;

/** A page that is new, or a corrected text, with its day as an ISO date. */
export interface NewsItem {
  node: Node;
  day: string;
  /** What was corrected, in the language of the feed, and its place among the corrections of the post. */
  correction?: { text: string; index: number };
}

/** The RSS feed of new pages and corrections in one language. Reads no clock. */
export function newsFeed(items: readonly NewsItem[], context: NewsContext): RSSOptions {
  const channel = {
    title: context.t('nav.new'),
    description: context.t('new.lead'),
    path: `/${context.locale}/new/`,
  };
  return channelFeed(
    channel,
    context,
    items.slice(0, MAX_ITEMS).map((item) => newsItem(item, context)),
  );
}

function newsItem({ node, day, correction }: NewsItem, context: NewsContext): RSSFeedItem {
  const name = context.name(node.id).text;
  const own = correction === undefined ? 'published' : `corrected/${correction.index}`;
  return {
    title: correction === undefined ? name : context.t('new.feed.correction', { name }),
    description: correction?.text ?? context.summary(node.id)?.text,
    link: site.origin + context.href(node.id),
    pubDate: new Date(`${day}T00:00:00Z`),
    customData: `<guid isPermaLink="false">${newsTagUri(node, own, context.lang)}</guid>`,
  };
}
