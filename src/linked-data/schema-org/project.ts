import type { SoftwareSourceCodeLeaf } from 'schema-dts';
import type { Graph, Node } from '#graph/model/model.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { organizationReferences, typedReferences, undisputedEdges } from './edge-references.ts';
import { nodePageUrl, nodeIri, localizedText, type LinkedDataContext } from './references.ts';

/** A project as schema.org's SoftwareSourceCode, with its stage of maturity and those who look after it. */
export function projectJsonLd(node: Extract<Node, { kind: 'project' }>, graph: Graph, voice: LinkedDataContext) {
  const { data, id } = node;
  const former = (data.formerNames ?? []).map(({ name }) => localizedText(name, voice));
  const short = data.shortName ? [localizedText(data.shortName, voice)] : [];
  return omitUndefined<SoftwareSourceCodeLeaf>({
    '@type': 'SoftwareSourceCode',
    '@id': nodeIri(node),
    url: nodePageUrl(node, voice),
    name: voice.name(id).text,
    alternateName: [...new Set([...short, ...former, ...(data.aliases ?? [])])],
    description: localizedText(data.summary, voice),
    codeRepository: data.repository,
    license: data.licence && `https://spdx.org/licenses/${data.licence}.html`,
    creativeWorkStatus: data.maturity?.at(-1)?.stage,
    creator: organizationReferences(graph, id, 'steward', ['origin', 'donor'], voice),
    maintainer: organizationReferences(graph, id, 'steward', ['steward', 'foundation', 'maintainer'], voice),
    isPartOf: typedReferences(
      undisputedEdges(graph, id, 'out', 'child-of').map(({ to }) => to),
      'SoftwareSourceCode',
      graph,
      voice,
    ),
    sameAs: [...new Set([...(data.homepage ? [data.homepage] : []), ...Object.values(data.links ?? {})])],
  });
}
