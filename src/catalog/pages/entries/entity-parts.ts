import { edgesFrom } from '#graph/model/edges.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Catalog, NodeOf } from '../../catalog.ts';
import { eventsOfEntity } from '../../entity/entity-events.ts';
import { sessionEdges } from '../../event/event-parts.ts';
import { neighbourhoodData } from '../../relationships/neighbourhood.ts';

/** What the pages of projects and of organizations have in common. */
export function entityParts(
  catalog: Catalog,
  { id }: NodeOf<'project' | 'organization'>,
  context: LocaleContext,
) {
  return {
    neighbourhood: neighbourhoodData(catalog, id, context),
    parents: edgesFrom(catalog.graph, id, 'child-of'),
    ...eventsOfEntity(catalog, id),
    coveredEvents: catalog.coveredEvents(),
    sessionEdges: (session: string) => sessionEdges(catalog, session),
    backlinkGroups: catalog.backlinkGroups(id),
  };
}
