import type { EventSeriesLeaf } from 'schema-dts';
import type { Graph, Node } from '#graph/model/model.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { undisputedSources } from './edge-references.ts';
import { entityFields, sameAsUrls } from './entity-fields.ts';
import { type LinkedDataContext, typedReferences } from './references.ts';

/** A series as schema.org EventSeries, with its editions. */
export function seriesJsonLd(
  node: Extract<Node, { kind: 'series' }>,
  graph: Graph,
  context: LinkedDataContext,
) {
  const editions = undisputedSources(graph, node.id, 'in-series');
  return omitUndefined<EventSeriesLeaf>({
    '@type': 'EventSeries',
    ...entityFields(node, context),
    subEvent: typedReferences(editions, 'Event', graph, context),
    sameAs: sameAsUrls(node.data),
  });
}
