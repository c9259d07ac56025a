import type { EventLeaf } from 'schema-dts';
import type { Graph, Node } from '#graph/model/model.ts';
import { given } from './given.ts';
import { datesOf, placeOf, recapsOf } from './occasion.ts';
import { mixedPointers, pointers, statements } from './statements.ts';
import { addressOf, identityOf, say, type Voice } from './voice.ts';

/** A talk, panel or workshop as a part of its event. */
export function sessionOf(node: Extract<Node, { kind: 'session' }>, graph: Graph, voice: Voice) {
  const { data, id, event } = node;
  const whole = graph.nodes.get(event);
  const dates = data.date ?? (whole?.kind === 'event' ? whole.data.dates : '');
  const people = statements(graph, id, 'out', 'session-person').map(({ to }) => to);
  const printed = (data.speakers ?? []).map((name) => ({ '@type': 'Person' as const, name }));
  return given<EventLeaf>({
    '@type': 'Event',
    '@id': identityOf(node),
    url: addressOf(node, voice),
    name: voice.name(id).text,
    description: say(data.summary, voice),
    ...datesOf(dates),
    location: whole?.kind === 'event' ? placeOf(whole.data, voice) : undefined,
    performer: [...pointers(people, 'Person', graph, voice), ...printed],
    about: mixedPointers(
      statements(graph, id, 'out', 'session-project').map(({ to }) => to),
      graph,
      voice,
    ),
    superEvent: pointers([event], 'Event', graph, voice),
    subjectOf: recapsOf(graph, id, voice),
  });
}
