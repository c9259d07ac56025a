import { edgesTo } from '#graph/model/edges.ts';
import type { NodeId } from '#graph/model/model.ts';
import type { Catalog, NodeOf } from '../catalog.ts';

/** The sessions that name a person, in the order of their files. */
export function sessionsOfPerson({ graph, nodesOfKind }: Catalog, person: NodeId): NodeOf<'session'>[] {
  const ids = new Set(edgesTo(graph, person, 'session-person').map(({ from }) => from));
  return nodesOfKind('session').filter(({ id }) => ids.has(id));
}
