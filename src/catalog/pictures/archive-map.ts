import type { Node } from '#graph/model/model.ts';
import { eventProjects } from '#graph/queries/event-projects.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { ArchiveMapData } from '#pictures/archive-map/archive-map-layout.ts';
import type { Catalog } from '../catalog.ts';
import { eventPriority, subEvents } from '../event/event-parts.ts';
import { linkedNode, linkedNodesIn } from './linked-node.ts';

/** All events with the people, projects and parts that have an edge with one: the picture of the home page. */
export function archiveMapData(catalog: Catalog, context: LocaleContext): ArchiveMapData {
  const { graph } = catalog;
  const events = catalog.nodesOfKind('event');
  const pairs = events.flatMap(({ id }) => [
    ...catalog.attendances(id).map(({ person }) => [id, person] as const),
    ...subEvents(catalog, id).map((part) => [id, part] as const),
    ...eventProjects(graph, id).map(({ to }) => [id, to] as const),
  ]);
  const edges = distinctPairs(pairs);
  const ends = new Set(edges.flat());
  const ofKind = (kind: Node['kind']) =>
    [...ends].filter((id) => graph.nodes.get(id)?.kind === kind).map(linkedNodesIn(context));
  return {
    label: context.t('home.sky'),
    events: events.map((event) => ({
      ...linkedNode(event.id, context),
      weight: eventPriority(catalog, event),
    })),
    people: ofKind('person'),
    projects: ofKind('project'),
    edges,
  };
}

/** Each pair once, at the place where it comes first. */
export function distinctPairs(pairs: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}
