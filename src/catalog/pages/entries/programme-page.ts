import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Locale } from '#i18n/locales.ts';
import { programmePath } from '#i18n/paths.ts';
import { nodeBreadcrumbs } from '../../breadcrumbs.ts';
import type { Catalog, NodeOf } from '../../catalog.ts';
import { sessionEdges } from '../../event/event-parts.ts';
import { pageOfBreadcrumbs } from '../lists/list-page.ts';

/** The page with the whole programme of an event that has many sessions. */
export function programmePage(catalog: Catalog, event: NodeOf<'event'>, locale: Locale) {
  const context = catalog.localeContext(locale);
  const sessions = catalog.sessionsOfEvent(event.id);
  const name = programmeName(event, context);
  const trail = [
    ...nodeBreadcrumbs(catalog, event, context),
    { name, path: programmePath(locale, event.slug) },
  ];
  const lead = context.t('event.programme.lead', {
    date: context.date(event.data.dates),
    n: sessions.length,
  });
  return {
    context,
    list: pageOfBreadcrumbs(trail, lead, context),
    sessions,
    edgesOf: (session: string) => sessionEdges(catalog, session),
  };
}

function programmeName({ id }: NodeOf<'event'>, context: LocaleContext): string {
  return context.t('event.programme.title', { event: context.short(id).text });
}
