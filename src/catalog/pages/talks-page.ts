import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Locale } from '#i18n/locales.ts';
import { talksPath } from '#i18n/paths.ts';
import { talkListJsonLd } from '#linked-data/schema-org/register-json-ld.ts';
import { isId } from '#schemas/id.ts';
import { memoizePerObject } from '#text/memoize-per-object.ts';
import { listBreadcrumbs } from '../breadcrumbs.ts';
import type { Catalog, NodeOf } from '../catalog.ts';
import { isHeldSession } from '../event/event-parts.ts';
import { newestFirst } from '../newest-first.ts';
import { listPage, pageOfBreadcrumbs } from './lists/list-page.ts';

/** The part of the URL for talks of events without a date. */
const UNDATED = 'undated';

type Session = NodeOf<'session'>;

/** The talks of one year. */
interface TalkYear {
  /** As in the URL of its page. */
  year: string;
  name: string;
  href: string;
  /** How many took place. */
  held: number;
  events: { event: string; sessions: readonly Session[] }[];
}

/** The page of all talks: the newest year by event, and links to the pages of the others. Only those that took place are counted. */
export function talksPage(catalog: Catalog, locale: Locale) {
  const context = catalog.localeContext(locale);
  const sessions = allTalks(catalog);
  const list = listPage('talks', context.t('list.talks.lead'), context);
  const [newest, ...others] = talkYears(catalog).map((year) => talkYear(catalog, year, context));
  return {
    context,
    list: { ...list, jsonLd: talkListJsonLd(list, sessions, context) },
    sessions,
    held: heldOf(catalog, sessions),
    feed: `/${locale}/talks/rss.xml`,
    newest,
    others,
  };
}

/** The page of the talks of one year. */
export function talkYearPage(catalog: Catalog, year: string, locale: Locale) {
  const context = catalog.localeContext(locale);
  const sessions = talksOfYear(catalog, year);
  const years = talkYears(catalog);
  const { name, href, held, events } = talkYear(catalog, year, context);
  const title = year === UNDATED ? name : context.t('talks.of-year', { year: name });
  const list = pageOfBreadcrumbs(
    [...listBreadcrumbs('talks', context), { name: title, path: href }],
    context.t('talks.year-lead', { events: events.length, held }),
    context,
  );
  const neighbour = (offset: number) => years[years.indexOf(year) + offset];
  return {
    context,
    list: { ...list, jsonLd: talkListJsonLd(list, sessions, context) },
    sessions,
    events,
    others: [neighbour(1), neighbour(-1)].flatMap((other) =>
      other ? { name: yearName(other, context), href: talksPath(locale, other) } : [],
    ),
  };
}

/** The years with talks, newest first, as in the URLs of their pages. */
export function talkYears(catalog: Catalog): string[] {
  return [...talksByYear(catalog, 'all').keys()];
}

function talkYear(catalog: Catalog, year: string, context: LocaleContext): TalkYear {
  const sessions = talksOfYear(catalog, year);
  const events = [...new Set(sessions.map(({ event }) => event))];
  return {
    year,
    name: yearName(year, context),
    href: talksPath(context.locale, year),
    held: heldOf(catalog, sessions),
    events: events.map((event) => ({ event, sessions: catalog.sessionsOfEvent(event) })),
  };
}

function allTalks(catalog: Catalog): Session[] {
  return [...talksByYear(catalog, 'all').values()].flat();
}

function talksOfYear(catalog: Catalog, year: string): Session[] {
  return talksByYear(catalog, 'all').get(year) ?? [];
}

/** All talks by year, newest first. */
const talksByYear = memoizePerObject((catalog: Catalog): Map<string, Session[]> => {
  const { day } = catalog.localeContext('en');
  const yearOf = ({ event }: Session) => /^\d{4}/.exec(day(event) ?? '')?.[0] ?? UNDATED;
  const sessions = catalog.nodesOfKind('session').filter(({ data }) => isId(data.id));
  return Map.groupBy(newestFirst(catalog.graph, sessions), yearOf);
});

function yearName(year: string, context: LocaleContext): string {
  return year === UNDATED ? context.t('list.undated') : year;
}

function heldOf(catalog: Catalog, sessions: readonly Session[]): number {
  return sessions.filter((session) => isHeldSession(catalog, session)).length;
}
