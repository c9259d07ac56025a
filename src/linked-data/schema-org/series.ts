import type { EventSeriesLeaf } from 'schema-dts';
import type { Graph, Node } from '#graph/model/model.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { typedReferences, undisputedEdges } from './edge-references.ts';
import { nodePageUrl, nodeIri, localizedText, type LinkedDataContext } from './references.ts';

/** A series as schema.org's EventSeries, with the editions the archive has. */
export function seriesJsonLd(node: Extract<Node, { kind: 'series' }>, graph: Graph, voice: LinkedDataContext) {
  const { data, id } = node;
  const editions = undisputedEdges(graph, id, 'into', 'in-series').map(({ from }) => from);
  const short = data.shortName ? [localizedText(data.shortName, voice)] : [];
  return omitUndefined<EventSeriesLeaf>({
    '@type': 'EventSeries',
    '@id': nodeIri(node),
    url: nodePageUrl(node, voice),
    name: voice.name(id).text,
    alternateName: [...short, ...(data.aliases ?? [])],
    description: localizedText(data.summary, voice),
    subEvent: typedReferences(editions, 'Event', graph, voice),
    sameAs: Object.values(data.links ?? {}),
  });
}
