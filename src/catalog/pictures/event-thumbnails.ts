import type { NodeId } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { posterThumbnail } from '#pictures/poster/poster-thumbnail.ts';
import type { Catalog } from '../catalog.ts';
import { eventPosterData } from './event-poster.ts';

/** The posters of events as small pictures for lists, by id. */
export function eventThumbnails(
  catalog: Catalog,
  events: readonly { id: NodeId }[],
  context: LocaleContext,
): ReadonlyMap<NodeId, string> {
  const covered = catalog.coveredEvents();
  return new Map(
    events.flatMap(({ id }) => {
      const node = catalog.graph.nodes.get(id);
      if (node?.kind !== 'event') return [];
      return [[id, posterThumbnail(eventPosterData(catalog, node, context), covered.has(id))] as const];
    }),
  );
}
