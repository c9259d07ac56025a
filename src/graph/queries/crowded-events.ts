import type { Graph, NodeId } from '../model/model.ts';
import { attendances } from './participants.ts';

/** With more people than these the whole list is a page of its own, so that the page of the event stays light. */
const MAX_PEOPLE_ON_PAGE = 24;

/** The events whose whole list of people is a page of its own, in the order of the graph. */
export function crowdedEvents(graph: Graph): NodeId[] {
  return [...graph.nodes.values()].flatMap(({ id, kind }) =>
    kind === 'event' && isCrowded(graph, id) ? id : [],
  );
}

/** True where the page of an event lists only the first of its people. */
export function isCrowded(graph: Graph, event: NodeId): boolean {
  return new Set(attendances(graph, event).map(({ person }) => person)).size > MAX_PEOPLE_ON_PAGE;
}
