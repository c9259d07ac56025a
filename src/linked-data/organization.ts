import type { OrganizationLeaf } from 'schema-dts';
import type { Graph, Node } from '#graph/model/model.ts';
import { given } from './given.ts';
import { pointers, statements } from './statements.ts';
import { addressOf, identityOf, say, type Voice } from './voice.ts';

/** An organization: its names now and before, what it belongs to, and its addresses elsewhere. */
export function organizationOf(node: Extract<Node, { kind: 'organization' }>, graph: Graph, voice: Voice) {
  const { data, id } = node;
  const former = (data.formerNames ?? []).map(({ name }) => say(name, voice));
  const short = data.shortName ? [say(data.shortName, voice)] : [];
  return given<OrganizationLeaf>({
    '@type': 'Organization',
    '@id': identityOf(node),
    url: addressOf(node, voice),
    name: voice.name(id).text,
    alternateName: [...new Set([...short, ...former, ...(data.aliases ?? [])])],
    description: say(data.summary, voice),
    parentOrganization: pointers(
      statements(graph, id, 'out', 'child-of').map(({ to }) => to),
      'Organization',
      graph,
      voice,
    ),
    sameAs: [...new Set([...(data.homepage ? [data.homepage] : []), ...Object.values(data.links ?? {})])],
  });
}
