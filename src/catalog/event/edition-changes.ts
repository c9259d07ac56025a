import { edgesFrom } from '#graph/model/edges.ts';
import type { Catalog } from '../catalog.ts';
import { sourcesOfNode } from '../node-sources.ts';

/**
 * What changed since the previous edition of an event, with the edges to its series and the sources of its nodes.
 * @returns undefined for the first edition of a series and for an event without one
 */
export function editionChanges(catalog: Catalog, event: string) {
  const diff = catalog.editionDiff(event);
  if (!diff) return undefined;
  const edges = edgesFrom(catalog.graph, diff.earlier, 'in-series');
  return { diff, edges, sourcesOf: (owner: string) => sourcesOfNode(catalog.graph, owner) };
}
