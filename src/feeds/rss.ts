import type { RSSFeedItem, RSSOptions } from '@astrojs/rss';
import type { Graph, Node, NodeId } from '#graph/model/model.ts';
import { eventParts } from '#graph/queries/participants.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { site } from '#site.ts';
import { ARCHIVE } from '../schemas/post.ts';
import { postTagUri } from './tag-uri.ts';

type Post = Extract<Node, { kind: 'post' }>;
type Voice = Pick<LocaleContext, 'locale' | 'lang' | 't' | 'name' | 'summary' | 'href' | 'has'>;

/**
 * The feed of one language: every recap, newest first, under the days it really appeared and names that
 * stay when addresses change. No clock is read: the same archive gives the same bytes.
 * @param topic an event, person or project, to hold only posts that are tied to it
 */
export function rssFeed(graph: Graph, voice: Voice, topic?: Node): RSSOptions {
  const tied = topic && new Set(postsTiedTo(graph, topic.id));
  const posts = [...graph.nodes.values()]
    .filter((node): node is Post => node.kind === 'post' && (!tied || tied.has(node.id)))
    .sort(newestFirst);
  const name = site.name[voice.locale];
  const home = topic ? voice.href(topic.id) : `/${voice.locale}/`;
  return {
    title: topic ? `${voice.name(topic.id).text} · ${name}` : name,
    description: (topic && voice.summary(topic.id)?.text) ?? voice.t('site.description'),
    site: site.origin + home,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: channelData(posts, voice, `${home}rss.xml`),
    items: posts.map((post) => itemOf(post, voice)),
  };
}

/** Posts that name a node, are about it or by it; for an event, also those on its parts and sessions. */
function postsTiedTo(graph: Graph, id: NodeId): NodeId[] {
  return [id, ...eventParts(graph, id)]
    .flatMap((place) => graph.into.get(place) ?? [])
    .flatMap(({ from }) => (from.startsWith('post:') ? from : []));
}

function newestFirst(a: Post, b: Post): number {
  if (a.data.date !== b.data.date) return a.data.date < b.data.date ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function channelData(posts: readonly Post[], { lang }: Voice, path: string): string {
  const days = posts.map(({ data }) => data.updated ?? data.date).sort();
  const last = days.at(-1);
  return [
    `<language>${lang}</language>`,
    last ? `<lastBuildDate>${dateOf(last).toUTCString()}</lastBuildDate>` : '',
    `<atom:link href="${site.origin}${path}" rel="self" type="application/rss+xml"/>`,
  ].join('');
}

function itemOf(post: Post, voice: Voice): RSSFeedItem {
  const { text, lang } = voice.name(post.id);
  return {
    title: text,
    description: voice.summary(post.id)?.text,
    link: site.origin + voice.href(post.id),
    pubDate: dateOf(post.data.date),
    categories: [...(post.data.tags ?? [])],
    customData: [
      `<guid isPermaLink="false">${postTagUri(post, voice.lang)}</guid>`,
      ...authorsOf(post, voice).map((author) => `<dc:creator>${escaped(author)}</dc:creator>`),
      `<dc:language>${lang ?? post.data.lang}</dc:language>`,
      post.data.updated ? `<atom:updated>${dateOf(post.data.updated).toISOString()}</atom:updated>` : '',
    ].join(''),
  };
}

/** Who wrote the words of a post; somebody whom no page shows is not named here either. */
function authorsOf({ data }: Post, voice: Voice): string[] {
  return data.authors.flatMap((author) => {
    if (typeof author !== 'string') return [author.name];
    if (author === ARCHIVE) return [site.name[voice.locale]];
    return voice.has(author) ? [voice.name(author).text] : [];
  });
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
