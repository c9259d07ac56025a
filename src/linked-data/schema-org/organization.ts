import type { OrganizationLeaf } from 'schema-dts';
import type { Graph, Node } from '#graph/model/model.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { typedReferences, undisputedEdges } from './edge-references.ts';
import { nodePageUrl, nodeIri, localizedText, type LinkedDataContext } from './references.ts';

/** An organization: its names now and before, what it belongs to, and its addresses elsewhere. */
export function organizationJsonLd(node: Extract<Node, { kind: 'organization' }>, graph: Graph, voice: LinkedDataContext) {
  const { data, id } = node;
  const former = (data.formerNames ?? []).map(({ name }) => localizedText(name, voice));
  const short = data.shortName ? [localizedText(data.shortName, voice)] : [];
  return omitUndefined<OrganizationLeaf>({
    '@type': 'Organization',
    '@id': nodeIri(node),
    url: nodePageUrl(node, voice),
    name: voice.name(id).text,
    alternateName: [...new Set([...short, ...former, ...(data.aliases ?? [])])],
    description: localizedText(data.summary, voice),
    parentOrganization: typedReferences(
      undisputedEdges(graph, id, 'out', 'child-of').map(({ to }) => to),
      'Organization',
      graph,
      voice,
    ),
    sameAs: [...new Set([...(data.homepage ? [data.homepage] : []), ...Object.values(data.links ?? {})])],
  });
}
