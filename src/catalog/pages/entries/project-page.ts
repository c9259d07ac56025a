import { edgesFrom, edgesTo } from '#graph/model/edges.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Catalog, NodeOf } from '../../catalog.ts';
import { eventsOfEntity, sessionsOnEntity } from '../../entity/entity-events.ts';
import { projectSessions } from '../../entity/project-sessions.ts';
import { sessionEdges } from '../../event/event-parts.ts';
import { groupEndsByRole } from '../../event/participation-rows.ts';
import { stageText } from '../../locale/stage-text.ts';
import { neighbourhoodData } from '../../relationships/neighbourhood.ts';
import { entitySections } from './entity-sections.ts';
import { entryPage } from './entry-page.ts';
import { relatedSection } from './related-section.ts';

/** Everything on the page of a project. */
export function projectPage(catalog: Catalog, node: NodeOf<'project'>, locale: Locale) {
  const context = catalog.localeContext(locale);
  const { graph } = catalog;
  const { id, data } = node;
  const backlinkGroups = catalog.backlinkGroups(id);
  const lists = {
    people: edgesTo(graph, id, 'works-on'),
    parts: edgesTo(graph, id, 'child-of'),
    sessions: sessionsOnEntity(catalog, id),
  };
  const organizations = edgesFrom(graph, id, 'steward');
  const entityEvents = eventsOfEntity(catalog, id);
  return {
    context,
    ...entitySections(
      {
        ...lists,
        events: entityEvents.events,
        organizations,
        statistics: data.statistics,
        backlinks: backlinkGroups,
      },
      context,
    ),
    entry: entryPage(catalog, node, context, [
      context.t('kind.project'),
      data.kind && context.label('project-kind', data.kind),
      stageText(data, context),
    ]),
    neighbourhood: neighbourhoodData(catalog, id, context),
    parents: edgesFrom(graph, id, 'child-of'),
    organizations: groupEndsByRole(organizations, 'to').map(({ role, ends }) => ({
      title: context.label('steward', role),
      ends,
    })),
    ...lists,
    listed: projectSessions(catalog, node, locale),
    ...entityEvents,
    coveredEvents: catalog.coveredEvents(),
    sessionEdges: (session: string) => sessionEdges(catalog, session),
    backlinkGroups,
    related: relatedSection(catalog, id, context),
  };
}
