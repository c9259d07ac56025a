import type { RSSFeedItem, RSSOptions } from '@astrojs/rss';
import type { Graph, Node } from '#graph/model.ts';
import type { Lens } from '#i18n/lens.ts';
import { site } from '#site.ts';
import { ARCHIVE } from '../schemas/post.ts';
import { tagOf } from './tag.ts';

type Post = Extract<Node, { kind: 'post' }>;
type Voice = Pick<Lens, 'locale' | 'lang' | 't' | 'name' | 'line' | 'href' | 'has'>;

/**
 * The feed of one language: every recap, newest first, under the days it really appeared and names that
 * stay when addresses change. No clock is read: the same archive gives the same bytes.
 */
export function feedOf(graph: Graph, voice: Voice): RSSOptions {
  const posts = [...graph.nodes.values()]
    .filter((node): node is Post => node.kind === 'post')
    .sort(newestFirst);
  return {
    title: site.name[voice.locale],
    description: voice.t('site.description'),
    site: `${site.origin}/${voice.locale}/`,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: channelData(posts, voice),
    items: posts.map((post) => itemOf(post, voice)),
  };
}

/** Path of the feed of one language. */
function feedPath(locale: Lens['locale']): string {
  return `/${locale}/rss.xml`;
}

function newestFirst(a: Post, b: Post): number {
  if (a.data.date !== b.data.date) return a.data.date < b.data.date ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function channelData(posts: readonly Post[], { lang, locale }: Voice): string {
  const days = posts.map(({ data }) => data.updated ?? data.date).sort();
  const last = days.at(-1);
  return [
    `<language>${lang}</language>`,
    last ? `<lastBuildDate>${dateOf(last).toUTCString()}</lastBuildDate>` : '',
    `<atom:link href="${site.origin}${feedPath(locale)}" rel="self" type="application/rss+xml"/>`,
  ].join('');
}

function itemOf(post: Post, voice: Voice): RSSFeedItem {
  const { text, lang } = voice.name(post.id);
  return {
    title: text,
    description: voice.line(post.id)?.text,
    link: site.origin + voice.href(post.id),
    pubDate: dateOf(post.data.date),
    categories: [...(post.data.tags ?? [])],
    customData: [
      `<guid isPermaLink="false">${tagOf(post, voice.lang)}</guid>`,
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
