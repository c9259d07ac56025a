import { edgesTo } from '#graph/model/edges.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Catalog, NodeOf } from '../../catalog.ts';
import { sessionsOnEntity } from '../../entity/entity-events.ts';
import { postsOfEdges } from '../../event/event-parts.ts';
import { groupEndsByRole } from '../../event/participation-rows.ts';
import { entityParts } from './entity-parts.ts';
import { entitySections } from './entity-sections.ts';
import { entryPage } from './entry-page.ts';

/** Everything on the page of an organization. */
export function organizationPage(catalog: Catalog, node: NodeOf<'organization'>, locale: Locale) {
  const context = catalog.localeContext(locale);
  const { graph } = catalog;
  const { id, data } = node;
  const parts = entityParts(catalog, node, context);
  const lists = {
    people: edgesTo(graph, id, 'affiliation'),
    parts: edgesTo(graph, id, 'child-of'),
    sessions: sessionsOnEntity(catalog, id),
    posts: postsOfEdges(catalog, edgesTo(graph, id, 'source-author', 'author')),
  };
  const projects = edgesTo(graph, id, 'steward');
  return {
    context,
    ...entitySections(
      {
        ...lists,
        events: parts.events,
        projects,
        statistics: data.statistics,
        backlinks: parts.backlinkGroups,
      },
      context,
    ),
    entry: entryPage(catalog, node, context, [
      context.t('kind.organization'),
      context.label('org-kind', data.kind),
    ]),
    ...parts,
    ...lists,
    projects: groupEndsByRole(projects, 'from').map(({ role, ends }) => ({
      title: context.label('steward', role),
      ends,
    })),
  };
}
