import type { RSSOptions } from '@astrojs/rss';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { site } from '#site.ts';

/** The head of an RSS feed in one language: its title, its description and the page that it follows. */
export interface FeedChannel {
  title: string;
  description: string;
  /** URL path of the page, with a slash at both ends; the feed is `rss.xml` below it. */
  path: string;
}

/** An RSS feed with its own address in the channel, as readers of feeds expect it (`atom:link`). */
export function channelFeed(
  { title, description, path }: FeedChannel,
  { locale, lang }: Pick<LocaleContext, 'locale' | 'lang'>,
  items: RSSOptions['items'],
): RSSOptions {
  return {
    title: `${title} · ${site.name[locale]}`,
    description,
    site: site.origin + path,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${lang}</language>`,
      `<atom:link href="${site.origin}${path}rss.xml" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items,
  };
}
