import type { Organization, PersonLeaf, Role } from 'schema-dts';
import type { Edge, Graph, Node } from '#graph/model/model.ts';
import type { Text } from '#i18n/localize.ts';
import { given } from './given.ts';
import { datesOf } from './occasion.ts';
import { mixedPointers, pointers, statements } from './statements.ts';
import { addressOf, identityOf, say, type Voice } from './voice.ts';

/** A person: names that pages show, affiliations with their time, honours, and where they took part. */
export function personOf(node: Extract<Node, { kind: 'person' }>, graph: Graph, voice: Voice): PersonLeaf {
  const { data, id } = node;
  const affiliations = statements(graph, id, 'out', 'affiliation');
  const gatherings = statements(graph, id, 'into', 'participant', 'session-person').map(({ from }) => from);
  return given<PersonLeaf>({
    '@type': 'Person',
    '@id': identityOf(node),
    url: addressOf(node, voice),
    name: voice.name(id).text,
    alternateName: voice.names(data.names).others.map(({ value }) => value),
    description: say(data.summary, voice),
    affiliation: affiliations.flatMap((edge) => affiliationOf(edge, graph, voice)),
    award: data.honours?.map(({ title }) => say(title, voice)),
    performerIn: mixedPointers(gatherings, graph, voice),
    subjectOf: pointers(
      statements(graph, id, 'into', 'about').map(({ from }) => from),
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
  voice: Voice,
): Role<Organization, 'affiliation'>[] {
  const { title, from, until, asOf } = qualifiers;
  const [start, end] = [from ?? asOf, until ?? (from ? undefined : asOf)];
  return pointers([to], 'Organization', graph, voice).map((affiliation) =>
    given<Extract<Role<Organization, 'affiliation'>, { '@type': 'OrganizationRole' }>>({
      '@type': 'OrganizationRole',
      affiliation,
      roleName: say(title as Text | undefined, voice),
      startDate: start && datesOf(start).startDate,
      endDate: end && datesOf(end).endDate,
    }),
  );
}
