import type { Node } from '#graph/model/model.ts';
import { eventProjects } from '#graph/queries/event-projects.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { ArchiveMapData } from '#pictures/archive-map/archive-map-layout.ts';
import { compareStrings } from '#text/compare.ts';
import type { Catalog } from '../catalog.ts';
import { eventPriority, subEvents } from '../event/event-parts.ts';
import { linkedNode, linkedNodesIn } from './linked-node.ts';

/**
 * More nodes than this could not be distinguished in the picture, and the layout takes time proportional to the square
 * of their number.
 */
const MAX_NODES = 500;

/**
 * All events with the people, projects and parts that have an edge with one: the picture of social cards. Of a large
 * archive those with the most edges.
 */
export function archiveMapData(catalog: Catalog, context: LocaleContext): ArchiveMapData {
  const { graph } = catalog;
  const events = catalog.nodesOfKind('event');
  const pairs = events.flatMap(({ id }) => [
    ...catalog.attendances(id).map(({ person }) => [id, person] as const),
    ...subEvents(catalog, id).map((part) => [id, part] as const),
    ...eventProjects(graph, id).map(({ to }) => [id, to] as const),
  ]);
  const all = distinctPairs(pairs);
  const drawn = strongestNodes(
    all,
    events.map(({ id }) => id),
  );
  const edges = all.filter((ends) => ends.every((id) => drawn.has(id)));
  const ends = new Set(edges.flat());
  const ofKind = (kind: Node['kind']) =>
    [...ends].filter((id) => graph.nodes.get(id)?.kind === kind).map(linkedNodesIn(context));
  return {
    label: context.t('home.map'),
    events: events
      .filter(({ id }) => drawn.has(id))
      .map((event) => ({
        ...linkedNode(event.id, context),
        weight: eventPriority(catalog, event),
      })),
    people: ofKind('person'),
    projects: ofKind('project'),
    edges,
  };
}

/** The ends of edges and some other nodes; of more than `MAX_NODES` those with the most edges. */
function strongestNodes(
  edges: readonly (readonly [string, string])[],
  others: readonly string[],
): ReadonlySet<string> {
  const degrees = new Map(others.map((id) => [id, 0]));
  for (const id of edges.flat()) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  if (degrees.size <= MAX_NODES) return new Set(degrees.keys());
  const ordered = [...degrees].sort(([a, first], [b, second]) => second - first || compareStrings(a, b));
  return new Set(ordered.slice(0, MAX_NODES).map(([id]) => id));
}

/** Each pair once, at the place where it comes first. */
export function distinctPairs(pairs: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}
