import type { RSSFeedItem, RSSOptions } from '@astrojs/rss';
import type { Graph, Node, NodeId } from '#graph/model/model.ts';
import { eventParts } from '#graph/queries/participants.ts';
import { publishedPosts } from '#graph/queries/published-posts.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { isEditors } from '#schemas/post.ts';
import { site } from '#site.ts';
import { compareStrings } from '#text/compare.ts';
import { escapeHtml } from '#text/escape-html.ts';
import { postTagUri } from './tag-uri.ts';

type PostNode = Extract<Node, { kind: 'post' }>;
type FeedContext = Pick<
  LocaleContext,
  'locale' | 'lang' | 't' | 'name' | 'status' | 'summary' | 'href' | 'has' | 'topicName'
>;

/**
 * The RSS feed of one language: its posts, newest first, with their real dates and with ids that survive new URLs.
 * Deterministic: it reads no clock.
 * @param options.topic an event, person or project: only posts that refer to it are in the feed
 * @param options.today the day after which posts are not in the feed yet
 */
export function rssFeed(
  graph: Graph,
  context: FeedContext,
  { topic, today }: { topic?: Node; today?: string } = {},
): RSSOptions {
  const referring = topic && postsReferringTo(graph, topic.id);
  const posts = publishedPosts(graph, today).filter(({ id }) => !referring || referring.has(id));
  const name = site.name[context.locale];
  const path = topic ? context.href(topic.id) : `/${context.locale}/`;
  return {
    title: topic ? `${topicName(topic.id, context)} · ${name}` : name,
    description: (topic && context.summary(topic.id)?.text) ?? context.t('site.description'),
    site: site.origin + path,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: channelXml(posts, context.lang, `${path}rss.xml`),
    items: posts.map((post) => feedItem(post, context)),
  };
}

/** The name of what a feed is about, and its status where it is an event that was not held. */
function topicName(id: NodeId, { name, status, t }: FeedContext): string {
  const label = status(id);
  return label ? t('status.name', { name: name(id).text, status: label }) : name(id).text;
}

/** Posts that mention a node, are about it or by it; for an event, also those that refer to its parts and sessions. */
function postsReferringTo(graph: Graph, id: NodeId): ReadonlySet<NodeId> {
  const edges = [id, ...eventParts(graph, id)].flatMap((target) => graph.into.get(target) ?? []);
  return new Set(edges.map(({ from }) => from).filter((from) => from.startsWith('post:')));
}

function channelXml(posts: readonly PostNode[], lang: string, feedPath: string): string {
  const dates = posts.map(({ data }) => data.updated ?? data.date).sort(compareStrings);
  const newest = dates.at(-1);
  return [
    `<language>${lang}</language>`,
    newest ? `<lastBuildDate>${startOfDay(newest).toUTCString()}</lastBuildDate>` : '',
    `<atom:link href="${site.origin}${feedPath}" rel="self" type="application/rss+xml"/>`,
  ].join('');
}

function feedItem(post: PostNode, context: FeedContext): RSSFeedItem {
  const { data, id } = post;
  const { text, lang } = context.name(id);
  return {
    title: text,
    description: context.summary(id)?.text,
    link: site.origin + context.href(id),
    pubDate: startOfDay(data.date),
    categories: (data.topics ?? []).map((topic) => context.topicName(topic).text),
    customData: [
      `<guid isPermaLink="false">${postTagUri(post, context.lang)}</guid>`,
      ...authorNames(post, context).map((author) => `<dc:creator>${escapeHtml(author)}</dc:creator>`),
      `<dc:language>${lang ?? data.lang}</dc:language>`,
      data.updated ? `<atom:updated>${startOfDay(data.updated).toISOString()}</atom:updated>` : '',
    ].join(''),
  };
}

/** The authors of a post. A person without a page in the archive (opted out) is left out. */
function authorNames({ data }: PostNode, context: FeedContext): string[] {
  return data.authors.flatMap((author) => {
    if (typeof author !== 'string') return [author.name];
    if (isEditors(author)) return [site.name[context.locale]];
    return context.has(author) ? [context.name(author).text] : [];
  });
}

function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
