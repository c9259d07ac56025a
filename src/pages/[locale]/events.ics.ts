import type { APIRoute } from 'astro';
import { isUnconfirmed } from '#catalog/event/coming-up.ts';
import { siteCatalog } from '#catalog/site-catalog.ts';
import { localeRoutes } from '#catalog/static-paths.ts';
import { hasCalendarDates, icsCalendar } from '#feeds/calendar.ts';
import type { Locale } from '#i18n/locales.ts';
import { site } from '#site.ts';

export const getStaticPaths = localeRoutes;

/** The calendar of all events in one language, without planned ones whose days are over. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const events = siteCatalog
    .nodesOfKind('event')
    .filter((event) => hasCalendarDates(event) && !isUnconfirmed(siteCatalog, event));
  const calendar = icsCalendar(site.name[locale], events, [siteCatalog.localeContext(locale)]);
  return new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
