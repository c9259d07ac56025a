import type { Node, NodeId } from '#graph/model/model.ts';
import { gatheringsAttended } from '#graph/queries/participants.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { ArchiveMapData } from '#pictures/archive-map/archive-map-layout.ts';
import type { Catalog } from '../catalog.ts';
import { distinctPairs } from './archive-map.ts';
import { linkedNodesIn } from './linked-node.ts';

/** As many as have room for their names. */
const MAX_CO_ATTENDEES = 12;

/** The events of a person and who else took part in them; those with the most events in common first. */
export function personMapData(catalog: Catalog, person: NodeId, context: LocaleContext): ArchiveMapData {
  const events = [...new Set(gatheringsAttended(catalog.graph, person).map(({ event }) => event))];
  const attendees = events.map((event) => [event, catalog.attendees(event)] as const);
  const shared = new Map<NodeId, number>();
  for (const id of attendees.flatMap(([, ids]) => [...ids])) shared.set(id, (shared.get(id) ?? 0) + 1);
  shared.delete(person);
  const others = [...shared]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MAX_CO_ATTENDEES)
    .map(([id]) => id);
  const people = [person, ...others];
  const linked = linkedNodesIn(context);
  return {
    label: context.t('person.map', { name: context.name(person).text }),
    self: person,
    events: events.map(linked),
    people: people.map(linked),
    projects: [],
    edges: attendees.flatMap(([event, ids]) =>
      people.flatMap((id) => (ids.has(id) ? [[event, id] as const] : [])),
    ),
  };
}

const MAX_AROUND = 36;

/** A node, what it has an edge with, and the edges among these: the picture of a social card. */
export function nodeMapData({ graph }: Catalog, id: NodeId, context: LocaleContext): ArchiveMapData {
  const pageOf = (end: NodeId) => {
    const node = graph.nodes.get(end);
    return node?.kind === 'session' ? node.event : end;
  };
  const own = [...(graph.out.get(id) ?? []), ...(graph.into.get(id) ?? [])];
  const ends = own.map(({ from, to }) => pageOf(from === id ? to : from)).filter((end) => end !== id);
  const around = [...new Set(ends)].slice(0, MAX_AROUND);
  const shown = new Set([id, ...around]);
  const edges = [...shown].flatMap((from) =>
    (graph.out.get(from) ?? []).map(({ to }) => [from, pageOf(to)] as const),
  );
  const inside = edges.filter(([a, b]) => a !== b && shown.has(a) && shown.has(b));
  const ofKind = (...kinds: Node['kind'][]) =>
    [...shown]
      .filter((one) => kinds.includes(graph.nodes.get(one)?.kind ?? 'post'))
      .map(linkedNodesIn(context));
  return {
    label: '',
    self: id,
    events: ofKind('event', 'series'),
    people: ofKind('person', 'post'),
    projects: ofKind('project', 'organization'),
    edges: distinctPairs([...around.map((end) => [id, end] as const), ...inside]),
  };
}
