import type { EventSeriesLeaf } from 'schema-dts';
import type { Graph, Node } from '#graph/model/model.ts';
import { given } from './given.ts';
import { pointers, statements } from './statements.ts';
import { addressOf, identityOf, say, type Voice } from './voice.ts';

/** A series as schema.org's EventSeries, with the editions the archive has. */
export function seriesOf(node: Extract<Node, { kind: 'series' }>, graph: Graph, voice: Voice) {
  const { data, id } = node;
  const editions = statements(graph, id, 'into', 'in-series').map(({ from }) => from);
  const short = data.shortName ? [say(data.shortName, voice)] : [];
  return given<EventSeriesLeaf>({
    '@type': 'EventSeries',
    '@id': identityOf(node),
    url: addressOf(node, voice),
    name: voice.name(id).text,
    alternateName: [...short, ...(data.aliases ?? [])],
    description: say(data.summary, voice),
    subEvent: pointers(editions, 'Event', graph, voice),
    sameAs: Object.values(data.links ?? {}),
  });
}
