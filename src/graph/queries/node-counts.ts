import type { Graph, Node, NodeId } from '../model/model.ts';
import { statusOf } from '../model/node-status.ts';
import { nodeDate } from './chronology.ts';

/** What can be counted of a node. */
export const COUNTED_KINDS = ['events', 'sessions'] as const;
export type CountedKind = (typeof COUNTED_KINDS)[number];

/** By what a count can be divided. */
export const COUNT_DIVISIONS = ['year', 'place'] as const;
export type CountDivision = (typeof COUNT_DIVISIONS)[number];

/** A number of events or sessions in one year or city. */
export interface CountPart {
  /** The year, or the id of a place in `content/places.yml`. */
  key: string;
  count: number;
}

type Source = Pick<Graph, 'nodes' | 'places'>;

/**
 * The events or sessions of a node that were held, by year or city. Those of a topic name it; those of a series or an
 * event are in it; those of a person, project or organization are linked to it. An event of the last three counts when
 * one of its sessions is linked. What has no date or no known city is left out.
 * @param of id of a node, or `topic:` with the id of a topic
 * @returns years in their order; cities by number, the greatest first, then in the order of the graph
 */
export function nodeCounts(
  { nodes, places }: Source,
  of: NodeId,
  what: CountedKind,
  by: CountDivision,
): CountPart[] {
  const sessions = [...nodes.values()].filter((node) => node.kind === 'session' && isOf(node, of, nodes));
  const events = new Map<NodeId, Node>();
  for (const node of nodes.values())
    if (node.kind === 'event' && isOf(node, of, nodes)) events.set(node.id, node);
  for (const { id } of what === 'events' ? sessions : []) {
    const event = nodes.get(id.split('#')[0] ?? '');
    if (event) events.set(event.id, event);
  }
  const counted = (what === 'events' ? [...events.values()] : sessions).filter(
    ({ id }) => statusOf(nodes, id) === 'held',
  );
  const keys = counted.flatMap((node) => divisionKey(node, by, nodes, places) ?? []);
  const parts = [...Map.groupBy(keys, (key) => key)].map(([key, all]) => ({ key, count: all.length }));
  return by === 'year'
    ? parts.sort((a, b) => Number(a.key) - Number(b.key))
    : parts.sort((a, b) => b.count - a.count);
}

type Nodes = Source['nodes'];

/** True for an event or session that is of this node. */
function isOf(node: Node, of: NodeId, nodes: Nodes): boolean {
  const [kind, id = ''] = of.split(':');
  if (node.kind === 'event') {
    if (kind === 'series') return node.data.series === id;
    return kind === 'topic' ? (node.data.topics ?? []).includes(id) : node.id === of;
  }
  if (node.kind !== 'session') return false;
  const { topics = [], projects = [], organizations = [], people = [] } = node.data;
  if (kind === 'topic') return topics.includes(id);
  if (kind === 'project') return projects.includes(id);
  if (kind === 'organization') return organizations.includes(id);
  if (kind === 'person') return people.some(({ person }) => person === id);
  const event = nodes.get(node.event);
  return event !== undefined && isOf(event, of, nodes);
}

function divisionKey(
  node: Node,
  by: CountDivision,
  nodes: Nodes,
  places: Source['places'],
): string | undefined {
  if (by === 'year') return nodeDate({ nodes }, node).slice(0, 4) || undefined;
  const event = node.kind === 'session' ? nodes.get(node.event) : node;
  const place = event?.kind === 'event' ? event.data.place : undefined;
  return place !== undefined && places[place] ? place : undefined;
}
