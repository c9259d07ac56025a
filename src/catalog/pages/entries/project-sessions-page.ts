import type { Locale } from '#i18n/locales.ts';
import { projectSessionsPath } from '#i18n/paths.ts';
import { nodeBreadcrumbs } from '../../breadcrumbs.ts';
import type { Catalog, NodeOf } from '../../catalog.ts';
import { sessionsOnEntity } from '../../entity/entity-events.ts';
import { newestFirst } from '../../newest-first.ts';
import { pageOfBreadcrumbs } from '../lists/list-page.ts';

/** The page with all sessions on a project that has many, by event, newest first. */
export function projectSessionsPage(catalog: Catalog, project: NodeOf<'project'>, locale: Locale) {
  const context = catalog.localeContext(locale);
  const sessions = newestFirst(catalog.graph, sessionsOnEntity(catalog, project.id));
  const name = context.t('event.programme.title', { event: context.short(project.id).text });
  const trail = [
    ...nodeBreadcrumbs(catalog, project, context),
    { name, path: projectSessionsPath(locale, project.slug) },
  ];
  const byEvent = Map.groupBy(sessions, ({ event }) => event);
  return {
    context,
    list: pageOfBreadcrumbs(
      trail,
      context.t('entity.sessions.lead', { n: sessions.length, events: byEvent.size }),
      context,
    ),
    sessions,
    events: [...byEvent].map(([event, ofEvent]) => ({ event, sessions: ofEvent })),
  };
}
