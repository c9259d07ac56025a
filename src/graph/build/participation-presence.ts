import type { Presence } from '#schemas/presence.ts';
import { edgesOfRelations } from '../model/edges.ts';
import type { Edge, Node, NodeId, RelationEdge } from '../model/model.ts';
import { statusOf } from '../model/node-status.ts';

type ParticipationEdge = RelationEdge<'participant' | 'session-person'>;
type Nodes = ReadonlyMap<NodeId, Node>;

/**
 * Edges with a presence on every participation. One that states none has that of the same person's other
 * participations in the event: of the event itself, else of all their sessions. Where none is stated, it is `announced`
 * at an event or session that was not held, `remote` at an online event, else `in-person`.
 */
export function withPresence(edges: readonly Edge[], nodes: Nodes): Edge[] {
  const participations = edgesOfRelations(edges, ['participant', 'session-person']);
  const byPersonAndEvent = Map.groupBy(participations, (edge) => participationKey(edge, nodes));
  return edges.map((edge) => {
    if (edge.relation !== 'participant' && edge.relation !== 'session-person') return edge;
    const others = byPersonAndEvent.get(participationKey(edge, nodes)) ?? [];
    const presence =
      edge.qualifiers.presence ?? sharedPresence(edge, others) ?? defaultPresence(nodes, edge.from);
    return { ...edge, qualifiers: { ...edge.qualifiers, presence } };
  });
}

function participationKey({ from, to }: ParticipationEdge, nodes: Nodes): string {
  const node = nodes.get(from);
  return `${node?.kind === 'session' ? node.event : from} ${to}`;
}

/** The presence that a person's other participations in the event state, where they agree. */
function sharedPresence(edge: ParticipationEdge, all: readonly ParticipationEdge[]): Presence | undefined {
  const atEvent = all.filter(({ relation }) => relation === 'participant');
  const stated = statedPresences(atEvent);
  if (stated.size === 1) return [...stated][0];
  if (edge.relation === 'session-person') return undefined;
  const inSessions = all.filter(({ relation }) => relation === 'session-person');
  const presences = inSessions.map(({ qualifiers }) => qualifiers.presence);
  const [first] = presences;
  return presences.every((presence) => presence === first) ? first : undefined;
}

function statedPresences(edges: readonly ParticipationEdge[]): Set<Presence> {
  return new Set(edges.flatMap(({ qualifiers }) => qualifiers.presence ?? []));
}

function defaultPresence(nodes: Nodes, place: NodeId): Presence {
  if (statusOf(nodes, place) !== 'held') return 'announced';
  const node = nodes.get(place);
  const event = node?.kind === 'session' ? nodes.get(node.event) : node;
  return event?.kind === 'event' && event.data.format === 'online' ? 'remote' : 'in-person';
}
