import { edgesFrom, edgesTo } from '#graph/model/edges.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Catalog, NodeOf } from '../../catalog.ts';
import { sessionsOnEntity } from '../../entity/entity-events.ts';
import { projectSessions } from '../../entity/project-sessions.ts';
import { groupEndsByRole } from '../../event/participation-rows.ts';
import { stageText } from '../../locale/stage-text.ts';
import { entityParts } from './entity-parts.ts';
import { entitySections } from './entity-sections.ts';
import { entryPage } from './entry-page.ts';
import { relatedSection } from './related-section.ts';

/** Everything on the page of a project. */
export function projectPage(catalog: Catalog, node: NodeOf<'project'>, locale: Locale) {
  const context = catalog.localeContext(locale);
  const { graph } = catalog;
  const { id, data } = node;
  const parts = entityParts(catalog, node, context);
  const lists = {
    people: edgesTo(graph, id, 'works-on'),
    parts: edgesTo(graph, id, 'child-of'),
    sessions: sessionsOnEntity(catalog, id),
  };
  const organizations = edgesFrom(graph, id, 'steward');
  return {
    context,
    ...entitySections(
      {
        ...lists,
        events: parts.events,
        organizations,
        statistics: data.statistics,
        backlinks: parts.backlinkGroups,
      },
      context,
    ),
    entry: entryPage(catalog, node, context, [
      context.t('kind.project'),
      data.kind && context.label('project-kind', data.kind),
      stageText(data, context),
    ]),
    ...parts,
    organizations: groupEndsByRole(organizations, 'to').map(({ role, ends }) => ({
      title: context.label('steward', role),
      ends,
    })),
    ...lists,
    listed: projectSessions(catalog, node, locale),
    related: relatedSection(catalog, id, context),
  };
}
