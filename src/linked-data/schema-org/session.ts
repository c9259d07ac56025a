import type { EventLeaf } from 'schema-dts';
import type { Graph, Node } from '#graph/model/model.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { isoDates, eventLocation, recapReferences } from './event-fields.ts';
import { mixedReferences, typedReferences, undisputedEdges } from './edge-references.ts';
import { nodePageUrl, nodeIri, localizedText, type LinkedDataContext } from './references.ts';

/** A talk, panel or workshop as a part of its event. */
export function sessionJsonLd(node: Extract<Node, { kind: 'session' }>, graph: Graph, voice: LinkedDataContext) {
  const { data, id, event } = node;
  const whole = graph.nodes.get(event);
  const dates = data.date ?? (whole?.kind === 'event' ? whole.data.dates : '');
  const people = undisputedEdges(graph, id, 'out', 'session-person').map(({ to }) => to);
  const printed = (data.speakers ?? []).map((name) => ({ '@type': 'Person' as const, name }));
  return omitUndefined<EventLeaf>({
    '@type': 'Event',
    '@id': nodeIri(node),
    url: nodePageUrl(node, voice),
    name: voice.name(id).text,
    description: localizedText(data.summary, voice),
    ...isoDates(dates),
    location: whole?.kind === 'event' ? eventLocation(whole.data, voice) : undefined,
    performer: [...typedReferences(people, 'Person', graph, voice), ...printed],
    about: mixedReferences(
      undisputedEdges(graph, id, 'out', 'session-project').map(({ to }) => to),
      graph,
      voice,
    ),
    superEvent: typedReferences([event], 'Event', graph, voice),
    subjectOf: recapReferences(graph, id, voice),
  });
}
