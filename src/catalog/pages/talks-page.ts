import type { Locale } from '#i18n/locales.ts';
import { talkListJsonLd } from '#linked-data/schema-org/register-json-ld.ts';
import { isId } from '#schemas/id.ts';
import type { Catalog, NodeOf } from '../catalog.ts';
import { isHeldSession } from '../event/event-parts.ts';
import { newestFirst } from '../newest-first.ts';
import { listPage } from './lists/list-page.ts';

/** The page of all talks: by year and event, newest first. Only those that took place are counted. */
export function talksPage(catalog: Catalog, locale: Locale) {
  const context = catalog.localeContext(locale);
  const sessions = newestFirst(catalog.graph, catalog.nodesOfKind('session')).filter(({ data }) =>
    isId(data.id),
  );
  const years = Map.groupBy(sessions, ({ event }) => (context.day(event) ?? '').slice(0, 4));
  const list = listPage('talks', context.t('list.talks.lead'), context);
  return {
    context,
    list: { ...list, jsonLd: talkListJsonLd(list, sessions, context) },
    sessions,
    held: sessions.filter((session) => isHeldSession(catalog, session)).length,
    feed: `/${locale}/talks/rss.xml`,
    years: [...years].map(([year, ofYear]) => ({
      year,
      held: ofYear.filter((session) => isHeldSession(catalog, session)).length,
      events: eventsOf(catalog, ofYear),
    })),
  };
}

/** Sessions by event, in the order of the programme. */
function eventsOf({ sessionsOfEvent }: Catalog, sessions: readonly NodeOf<'session'>[]) {
  return [...new Set(sessions.map(({ event }) => event))].map((event) => ({
    event,
    sessions: sessionsOfEvent(event),
  }));
}
