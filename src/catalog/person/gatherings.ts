import type { Graph, NodeId } from '#graph/model/model.ts';
import { affiliationsAt, type DatedAffiliation } from '#graph/queries/affiliation.ts';
import { isAttended } from '#graph/queries/attendance.ts';
import { gatherings, gatheringsAttended, type Participation } from '#graph/queries/participants.ts';
import type { Catalog } from '../catalog.ts';

/** An event that a person took part in. */
export interface PersonGathering {
  event: NodeId;
  /** EDTF. */
  date: string;
  participations: Participation[];
  /** The affiliations at the time of the event. */
  affiliations: DatedAffiliation[];
}

/** The events at which a person was, oldest first. */
export function personGatherings({ graph }: Catalog, person: NodeId): PersonGathering[] {
  return gatheringsOf(graph, person, gatheringsAttended(graph, person));
}

/** The events for which a person is listed without having been there, oldest first. */
export function missedGatherings({ graph }: Catalog, person: NodeId): PersonGathering[] {
  const missed = gatherings(graph, person).filter(({ edge }) => !isAttended(graph, edge));
  return gatheringsOf(graph, person, missed);
}

function gatheringsOf(
  graph: Graph,
  person: NodeId,
  participations: readonly Participation[],
): PersonGathering[] {
  const byEvent = Map.groupBy(participations, ({ event }) => event);
  return [...byEvent]
    .map(([event, participations]) => {
      const node = graph.nodes.get(event);
      return {
        event,
        date: node?.kind === 'event' ? node.data.dates : '',
        participations,
        affiliations: affiliationsAt(graph, person, event),
      };
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The people who were at the most events, at most `limit`; equal numbers in the order of ids. */
export function mostFrequentPeople(
  { graph, nodesOfKind }: Catalog,
  limit: number,
): { id: NodeId; count: number }[] {
  return nodesOfKind('person')
    .map(({ id }) => ({ id, count: new Set(gatheringsAttended(graph, id).map(({ event }) => event)).size }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}
