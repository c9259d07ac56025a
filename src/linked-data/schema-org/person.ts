import type { Organization, PersonLeaf, Role } from 'schema-dts';
import { edgesFrom, edgesTo } from '#graph/model/edges.ts';
import type { Graph, Node, RelationEdge } from '#graph/model/model.ts';
import { isAttended } from '#graph/queries/attendance.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { isUndisputed, undisputedSources } from './edge-references.ts';
import { isoDates } from './event-fields.ts';
import {
  type LinkedDataContext,
  localizedText,
  mixedReferences,
  nodeIri,
  nodePageUrl,
  typedReferences,
} from './references.ts';

type OrganizationRole = Extract<Role<Organization, 'affiliation'>, { '@type': 'OrganizationRole' }>;

/** A person as schema.org Person, with names, dated affiliations, awards and the events and sessions they spoke in. */
export function personJsonLd(
  node: Extract<Node, { kind: 'person' }>,
  graph: Graph,
  context: LinkedDataContext,
): PersonLeaf {
  const { data, id } = node;
  const performedIn = edgesTo(graph, id, 'participant', 'session-person')
    .filter((edge) => graph.vocabulary.roleGroups.speakers.includes(edge.qualifiers.role))
    .filter((edge) => isUndisputed(edge) && isAttended(graph, edge))
    .map(({ from }) => from);
  return omitUndefined<PersonLeaf>({
    '@type': 'Person',
    '@id': nodeIri(node),
    url: nodePageUrl(node, context),
    name: context.name(id).text,
    alternateName: context.names(data.names).others.map(({ value }) => value),
    description: localizedText(data.summary, context),
    affiliation: edgesFrom(graph, id, 'affiliation')
      .filter(isUndisputed)
      .flatMap((edge) => organizationRoles(edge, graph, context)),
    award: data.honours?.map(({ title }) => localizedText(title, context)),
    performerIn: mixedReferences(performedIn, graph, context),
    subjectOf: typedReferences(undisputedSources(graph, id, 'about'), 'Article', graph, context),
    sameAs: Object.values(data.links ?? {}),
  });
}

/** An affiliation with its title and period; one that is known at a single moment begins and ends at it. */
function organizationRoles(
  { to, qualifiers: { title, since, until, asOf } }: RelationEdge<'affiliation'>,
  graph: Graph,
  context: LinkedDataContext,
): OrganizationRole[] {
  const [start, end] = [since ?? asOf, until ?? (since ? undefined : asOf)];
  return typedReferences([to], 'Organization', graph, context).map((affiliation) =>
    omitUndefined<OrganizationRole>({
      '@type': 'OrganizationRole',
      affiliation,
      roleName: localizedText(title, context),
      startDate: start && isoDates(start).startDate,
      endDate: end && isoDates(end).endDate,
    }),
  );
}
