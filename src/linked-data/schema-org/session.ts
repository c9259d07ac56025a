import type { EventLeaf } from 'schema-dts';
import { edgesFrom } from '#graph/model/edges.ts';
import type { Graph, Node, NodeId } from '#graph/model/model.ts';
import { isAttended } from '#graph/queries/attendance.ts';
import type { Role } from '#schemas/roles.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { isUndisputed, undisputedTargets } from './edge-references.ts';
import { eventLocation, isoDates, recapReferences, statusFields } from './event-fields.ts';
import {
  type LinkedDataContext,
  localizedText,
  mixedReferences,
  nodeIri,
  nodePageUrl,
  typedReferences,
} from './references.ts';

/** A session as a schema.org Event inside its event, with its place and, where it has no date of its own, its dates. */
export function sessionJsonLd(
  node: Extract<Node, { kind: 'session' }>,
  graph: Graph,
  context: LinkedDataContext,
) {
  const { data, id } = node;
  const parent = graph.nodes.get(node.event);
  const event = parent?.kind === 'event' ? parent.data : undefined;
  const namedOnly = (data.speakers ?? []).map((name) => ({ '@type': 'Person' as const, name }));
  return omitUndefined<EventLeaf>({
    '@type': 'Event',
    '@id': nodeIri(node),
    url: nodePageUrl(node, context),
    name: context.name(id).text,
    description: localizedText(data.summary, context),
    ...isoDates(data.date ?? event?.dates ?? ''),
    ...statusFields(graph, id, event?.format),
    location: event && eventLocation(event, graph, context),
    organizer: peopleReferences(graph, id, graph.vocabulary.roleGroups.organizers, context),
    performer: [...peopleReferences(graph, id, graph.vocabulary.roleGroups.speakers, context), ...namedOnly],
    about: mixedReferences(
      undisputedTargets(graph, id, 'session-project', 'session-organization'),
      graph,
      context,
    ),
    inLanguage: data.languages,
    superEvent: typedReferences([node.event], 'Event', graph, context),
    subjectOf: recapReferences(graph, id, context),
  });
}

function peopleReferences(graph: Graph, session: NodeId, roles: readonly Role[], context: LinkedDataContext) {
  const people = edgesFrom(graph, session, 'session-person')
    .filter((edge) => roles.includes(edge.qualifiers.role) && isUndisputed(edge) && isAttended(graph, edge))
    .map(({ to }) => to);
  return typedReferences(people, 'Person', graph, context);
}
