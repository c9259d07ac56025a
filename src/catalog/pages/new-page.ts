import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Locale } from '#i18n/locales.ts';
import { KINDS, type Kind } from '#schemas/edge.ts';
import type { Catalog } from '../catalog.ts';
import { type MonthNews, monthNews, type NewPage } from '../news/month-news.ts';
import { listPage } from './lists/list-page.ts';

/** Names shown of one kind and month; the list of the kind has them all. */
const MAX_NAMES = 120;

/** Kinds whose pages are listed with what they added to the graph; pages of other kinds are listed by name only. */
const DETAILED: readonly Kind[] = ['post', 'event'];

/** Posts and events that are listed, from the newest month on; of the others the page has the numbers. */
const MAX_ROWS = 600;

/** The page of what is new, by month. */
export function newPage(catalog: Catalog, locale: Locale, mostRows = MAX_ROWS) {
  const context = catalog.localeContext(locale);
  let left = mostRows;
  return {
    context,
    list: listPage('new', context.t('new.lead'), context),
    feed: `/${locale}/new/rss.xml`,
    months: monthNews(catalog, context).map((news) => {
      const section = monthSection(news, context, left);
      left -= section.rows.reduce((sum, { pages }) => sum + pages.length, 0);
      return section;
    }),
  };
}

function monthSection({ month, pages, corrections }: MonthNews, context: LocaleContext, mostRows: number) {
  let left = mostRows;
  const ofKind = (kind: Kind) => pages.filter((page) => page.kind === kind);
  return {
    month,
    name: context.date(month),
    summary: monthSummary(pages, context),
    rows: DETAILED.flatMap((kind) => {
      const own = ofKind(kind);
      const shown = own.slice(0, left);
      left -= shown.length;
      const listed = shown.map((page) => ({ ...page, additions: additions(page, context) }));
      return own.length === 0
        ? []
        : [{ kind, pages: listed, n: own.length, more: own.length - shown.length }];
    }),
    names: KINDS.filter((kind) => !DETAILED.includes(kind)).flatMap((kind) => {
      const own = ofKind(kind);
      const ids = own.slice(0, MAX_NAMES).map(({ id }) => id);
      return own.length === 0 ? [] : [{ kind, ids, n: own.length, more: own.length - ids.length }];
    }),
    corrections,
  };
}

/** The number of new pages of each kind, and of the sentences that mention somebody or something. */
function monthSummary(pages: readonly NewPage[], context: LocaleContext): string[] {
  const counts = KINDS.map((kind) => ({ kind, n: pages.filter((page) => page.kind === kind).length }));
  const sentences = pages.reduce((sum, page) => sum + page.sentences, 0);
  return [
    ...counts.filter(({ n }) => n > 0).map(({ kind, n }) => context.t(`new.count.${kind}`, { n })),
    ...(sentences > 0 ? [context.t('new.count.sentence', { n: sentences })] : []),
  ];
}

function additions({ people, events, sentences, sessions }: NewPage, { t }: LocaleContext): string[] {
  return [
    ...(people > 0 ? [t('new.count.person', { n: people })] : []),
    ...(events > 0 ? [t('new.count.event', { n: events })] : []),
    ...(sessions > 0 ? [t('new.count.session', { n: sessions })] : []),
    ...(sentences > 0 ? [t('new.count.sentence', { n: sentences })] : []),
  ];
}
