import type { NewsItem } from '#feeds/news-feed.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { compareStrings } from '#text/compare.ts';
import type { Catalog } from '../catalog.ts';
import { correctionRows } from '../post/correction-rows.ts';
import { firstPublished } from './first-published.ts';

/** New posts and events, and corrections, for the feed: the newest first; of a day, by id. */
export function newsItems(catalog: Catalog, context: LocaleContext): NewsItem[] {
  const items = [
    ...[...firstPublished(catalog)].flatMap(([id, day]) => newsItem(catalog, id, day)),
    ...correctionRows(catalog, context).flatMap(({ post, date, index, text }) =>
      newsItem(catalog, post, date).map((item) => ({ ...item, correction: { text: text.text, index } })),
    ),
  ];
  return items.sort((a, b) => compareStrings(b.day, a.day) || compareStrings(a.node.id, b.node.id));
}

function newsItem({ graph }: Catalog, id: string, day: string): NewsItem[] {
  const node = graph.nodes.get(id);
  return node?.kind === 'post' || node?.kind === 'event' ? [{ node, day }] : [];
}
