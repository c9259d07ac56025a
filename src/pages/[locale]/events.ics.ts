import type { APIRoute } from 'astro';
import { all } from '#catalog/graph.ts';
import { localeContext } from '#catalog/locale-context.ts';
import { localePaths } from '#catalog/paths.ts';
import { icsCalendar, hasCalendarDates } from '#feeds/calendar.ts';
import type { Locale } from '#i18n/locales.ts';
import { site } from '#site.ts';

export const getStaticPaths = localePaths;

/** The calendar of all gatherings in one language. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  new Response(icsCalendar(site.name[locale], all('event').filter(hasCalendarDates), [localeContext(locale)]), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
