import type { Organization, PersonLeaf, Role } from 'schema-dts';
import type { Edge, Graph, Node } from '#graph/model/model.ts';
import type { Text } from '#schemas/text.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { isoDates } from './event-fields.ts';
import { mixedReferences, typedReferences, undisputedEdges } from './edge-references.ts';
import { nodePageUrl, nodeIri, localizedText, type LinkedDataContext } from './references.ts';

/** A person: names that pages show, affiliations with their time, honours, and where they took part. */
export function personJsonLd(node: Extract<Node, { kind: 'person' }>, graph: Graph, voice: LinkedDataContext): PersonLeaf {
  const { data, id } = node;
  const affiliations = undisputedEdges(graph, id, 'out', 'affiliation');
  const gatherings = undisputedEdges(graph, id, 'into', 'participant', 'session-person').map(({ from }) => from);
  return omitUndefined<PersonLeaf>({
    '@type': 'Person',
    '@id': nodeIri(node),
    url: nodePageUrl(node, voice),
    name: voice.name(id).text,
    alternateName: voice.names(data.names).others.map(({ value }) => value),
    description: localizedText(data.summary, voice),
    affiliation: affiliations.flatMap((edge) => affiliationOf(edge, graph, voice)),
    award: data.honours?.map(({ title }) => localizedText(title, voice)),
    performerIn: mixedReferences(gatherings, graph, voice),
    subjectOf: typedReferences(
      undisputedEdges(graph, id, 'into', 'about').map(({ from }) => from),
      'Article',
      graph,
      voice,
    ),
    sameAs: Object.values(data.links ?? {}),
  });
}

/** An affiliation with its title and time; one that is only known for a moment says so by equal dates. */
function affiliationOf(
  { to, qualifiers }: Edge,
  graph: Graph,
  voice: LinkedDataContext,
): Role<Organization, 'affiliation'>[] {
  const { title, since, until, asOf } = qualifiers;
  const [start, end] = [since ?? asOf, until ?? (since ? undefined : asOf)];
  return typedReferences([to], 'Organization', graph, voice).map((affiliation) =>
    omitUndefined<Extract<Role<Organization, 'affiliation'>, { '@type': 'OrganizationRole' }>>({
      '@type': 'OrganizationRole',
      affiliation,
      roleName: localizedText(title as Text | undefined, voice),
      startDate: start && isoDates(start).startDate,
      endDate: end && isoDates(end).endDate,
    }),
  );
}
