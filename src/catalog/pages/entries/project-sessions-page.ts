import type { Locale } from '#i18n/locales.ts';
import { projectSessionsPath } from '#i18n/paths.ts';
import { nodeBreadcrumbs } from '../../breadcrumbs.ts';
import type { Catalog, NodeOf } from '../../catalog.ts';
import { sessionsOnEntity } from '../../entity/entity-events.ts';
import { sessionEdges } from '../../event/event-parts.ts';
import { pageOfBreadcrumbs } from '../lists/list-page.ts';

/** The page with all sessions on a project that has many. */
export function projectSessionsPage(catalog: Catalog, project: NodeOf<'project'>, locale: Locale) {
  const context = catalog.localeContext(locale);
  const sessions = sessionsOnEntity(catalog, project.id);
  const name = context.t('event.programme.title', { event: context.short(project.id).text });
  const trail = [
    ...nodeBreadcrumbs(catalog, project, context),
    { name, path: projectSessionsPath(locale, project.slug) },
  ];
  const events = new Set(sessions.map(({ event }) => event)).size;
  return {
    context,
    list: pageOfBreadcrumbs(trail, context.t('thing.sessions.lead', { n: sessions.length, events }), context),
    sessions,
    edgesOf: (session: string) => sessionEdges(catalog, session),
  };
}
