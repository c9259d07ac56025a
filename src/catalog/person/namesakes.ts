import { edgesFrom, edgesTo } from '#graph/model/edges.ts';
import type { Edge, NodeId } from '#graph/model/model.ts';
import type { Text } from '#schemas/text.ts';
import type { Catalog } from '../catalog.ts';
import type { EdgeEnd } from '../event/participation-rows.ts';
import { personGatherings } from './gatherings.ts';

/** One of the people with the same name, and what distinguishes them. */
export interface Namesake {
  id: NodeId;
  difference: readonly Text[];
  /** The edges that state the shared name; none for the person of the page. */
  edges: Edge[];
  affiliations: Edge[];
  /** Their events, each with the edges that state the participation. */
  gatherings: EdgeEnd[];
}

/** A person and everybody of the same name, whichever file states it; empty where nobody shares the name. */
export function namesakesOf(catalog: Catalog, person: NodeId): Namesake[] {
  const { graph } = catalog;
  const edges = [...edgesFrom(graph, person, 'see-also'), ...edgesTo(graph, person, 'see-also')];
  const others = new Set(edges.map((edge) => (edge.from === person ? edge.to : edge.from)));
  const all = others.size > 0 ? [person, ...others] : [];
  return all.map((id) => ({
    id,
    difference: all.flatMap((other) => differenceStatedBy(catalog, other, id)),
    edges: edges.filter((edge) => id !== person && (edge.from === id || edge.to === id)),
    affiliations: edgesFrom(graph, id, 'affiliation'),
    gatherings: personGatherings(catalog, id).map(({ event, participations }) => ({
      id: event,
      edges: participations.map(({ edge }) => edge),
    })),
  }));
}

/** How one person's file distinguishes another person. */
function differenceStatedBy({ graph }: Catalog, owner: NodeId, other: NodeId): Text[] {
  const node = graph.nodes.get(owner);
  const namesakes = node?.kind === 'person' ? (node.data.namesakes ?? []) : [];
  return namesakes.flatMap(({ person, difference }) => (`person:${person}` === other ? difference : []));
}
