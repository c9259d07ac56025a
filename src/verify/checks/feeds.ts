import { parseFeed } from 'feedsmith';
import { LOCALES, localeInfo } from '#i18n/locales.ts';
import { site as siteSettings } from '#site.ts';
import type { BuiltSite } from '../built-site.ts';
import type { VerifyCheck } from '../verification.ts';

/** Every feed parses, and has its language, its own URL and distinct ids. */
export const feedsCheck: VerifyCheck = {
  name: 'feeds',
  run({ site }) {
    const feeds = [...site.files].filter((file) => file.endsWith('/rss.xml'));
    return { checked: feeds.length, faults: feeds.flatMap((feed) => feedFaults(feed, site)) };
  },
};

function feedFaults(path: string, site: BuiltSite): string[] {
  const inFile = (fault: string) => `${path}: ${fault}`;
  try {
    const { format, feed } = parseFeed(site.read(path));
    if (format !== 'rss') return [inFile(`is ${format}`)];
    const locale = LOCALES.find((one) => path.startsWith(`/${one}/`));
    const self = (feed.atom?.links ?? []).find(({ rel }) => rel === 'self')?.href;
    const guids = (feed.items ?? []).map(({ guid }) => guid?.value ?? '');
    return [
      ...(locale && feed.language === localeInfo[locale].lang ? [] : [inFile(`language ${feed.language}`)]),
      ...(self !== undefined && new URL(self).pathname === path ? [] : [inFile(`self link ${self}`)]),
      ...(new Set(guids).size === guids.length ? [] : [inFile('an id occurs twice')]),
      ...(feed.items ?? []).flatMap((item) => itemFaults(item, site).map(inFile)),
    ];
  } catch (cause) {
    return [inFile(String(cause))];
  }
}

interface FeedItem {
  guid?: { value?: string; isPermaLink?: boolean };
  link?: string;
  pubDate?: unknown;
  title?: string;
}

/** Faults of one item. Its id must be a tag URI, which does not depend on the URL of the page (RFC 4151). */
function itemFaults({ guid, link, pubDate, title }: FeedItem, { files }: BuiltSite): string[] {
  const page = link === undefined ? '' : `${decodeURIComponent(new URL(link).pathname)}index.html`;
  return [
    ...(title ? [] : ['an item without a title']),
    ...(guid?.value?.startsWith('tag:') && guid.isPermaLink === false ? [] : [`id ${guid?.value}`]),
    ...(link?.startsWith(siteSettings.origin) && files.has(page) ? [] : [`link ${link} leads to no page`]),
    ...(Number.isNaN(Date.parse(String(pubDate))) ? [`date ${String(pubDate)}`] : []),
  ];
}
