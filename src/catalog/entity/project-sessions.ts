import { projectsWithManySessions } from '#graph/queries/long-programmes.ts';
import type { Locale } from '#i18n/locales.ts';
import { projectSessionsPath } from '#i18n/paths.ts';
import type { Catalog, NodeOf } from '../catalog.ts';
import { newestFirst } from '../newest-first.ts';
import { sessionsOnEntity } from './entity-events.ts';

/** Sessions listed on the page of a project that has a page with all of them: the newest. */
const MAX_LISTED = 24;

/** The sessions that the page of a project lists. */
export interface ProjectSessions {
  sessions: readonly NodeOf<'session'>[];
  /** The page with all sessions, where the project's page does not list all. */
  whole?: { href: string; n: number };
}

/** All sessions on a project for its page; of many the newest, and the page that has them all. */
export function projectSessions(
  catalog: Catalog,
  { id, slug }: NodeOf<'project'>,
  locale: Locale,
): ProjectSessions {
  const all = sessionsOnEntity(catalog, id);
  if (!projectsWithManySessions(catalog.graph).includes(id)) return { sessions: all };
  return {
    sessions: newestFirst(catalog.graph, all).slice(0, MAX_LISTED),
    whole: { href: projectSessionsPath(locale, slug), n: all.length },
  };
}
