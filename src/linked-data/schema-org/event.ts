import type { ConferenceEventLeaf, EventLeaf } from 'schema-dts';
import type { Graph, Node, NodeId } from '#graph/model/model.ts';
import { attendances } from '#graph/queries/participants.ts';
import { ORGANIZATION_ROLE_GROUPS, type Role } from '#schemas/roles.ts';
import { omitUndefined } from '../omit-undefined.ts';
import {
  isUndisputed,
  organizationReferences,
  undisputedSources,
  undisputedTargets,
} from './edge-references.ts';
import { entityFields, sameAsUrls } from './entity-fields.ts';
import { eventLocation, eventReferences, isoDates, recapReferences, statusFields } from './event-fields.ts';
import { type LinkedDataContext, typedReferences } from './references.ts';

/** An event as schema.org Event, with its organizers, performers, parts, series and recaps. */
export function eventJsonLd(
  node: Extract<Node, { kind: 'event' }>,
  graph: Graph,
  context: LinkedDataContext,
) {
  const { data, id } = node;
  return omitUndefined<EventLeaf | ConferenceEventLeaf>({
    '@type': data.kind === 'conference' ? 'ConferenceEvent' : 'Event',
    ...entityFields(node, context),
    ...isoDates(data.dates),
    ...statusFields(graph, id, data.format),
    location: eventLocation(data, graph, context),
    organizer: [
      ...organizationReferences(
        graph,
        id,
        'event-organization',
        ORGANIZATION_ROLE_GROUPS.organizers,
        context,
      ),
      ...peopleReferences(graph, id, graph.vocabulary.roleGroups.organizers, context),
    ],
    sponsor: organizationReferences(
      graph,
      id,
      'event-organization',
      ORGANIZATION_ROLE_GROUPS.sponsors,
      context,
    ),
    performer: peopleReferences(graph, id, graph.vocabulary.roleGroups.speakers, context),
    attendee: peopleReferences(graph, id, graph.vocabulary.roleGroups.attendees, context),
    superEvent: [
      ...typedReferences(undisputedTargets(graph, id, 'part-of'), 'Event', graph, context),
      ...typedReferences(undisputedTargets(graph, id, 'in-series'), 'EventSeries', graph, context),
    ],
    // Sessions, of which an event may have hundreds, refer to their event on their own pages.
    subEvent: eventReferences(undisputedSources(graph, id, 'part-of'), graph, context),
    subjectOf: recapReferences(graph, id, context),
    sameAs: sameAsUrls(data),
  });
}

/** People who were at the event, in its sessions or in its parts, with some roles; disputed roles are left out. */
function peopleReferences(graph: Graph, event: NodeId, roles: readonly Role[], context: LinkedDataContext) {
  const people = attendances(graph, event)
    .filter(({ role, edge }) => roles.includes(role) && isUndisputed(edge))
    .map(({ person }) => person);
  return typedReferences(people, 'Person', graph, context);
}
