import type { NodeId } from '#graph/model/model.ts';
import { affiliationsAt, type DatedAffiliation } from '#graph/queries/affiliation.ts';
import { gatherings, type Participation } from '#graph/queries/participants.ts';
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

/** The events a person took part in, oldest first. */
export function personGatherings({ graph }: Catalog, person: NodeId): PersonGathering[] {
  const byEvent = Map.groupBy(gatherings(graph, person), ({ event }) => event);
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

/** The people with the most events, at most `limit`; equal numbers in the order of ids. */
export function mostFrequentPeople(
  { graph, nodesOfKind }: Catalog,
  limit: number,
): { id: NodeId; count: number }[] {
  return nodesOfKind('person')
    .map(({ id }) => ({ id, count: new Set(gatherings(graph, id).map(({ event }) => event)).size }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}
