import type { SoftwareSourceCodeLeaf } from 'schema-dts';
import type { Graph, Node } from '#graph/model/model.ts';
import { given } from './given.ts';
import { organizationsAs, pointers, statements } from './statements.ts';
import { addressOf, identityOf, say, type Voice } from './voice.ts';

/** A project as schema.org's SoftwareSourceCode, with its stage of maturity and those who look after it. */
export function projectOf(node: Extract<Node, { kind: 'project' }>, graph: Graph, voice: Voice) {
  const { data, id } = node;
  const former = (data.formerNames ?? []).map(({ name }) => say(name, voice));
  const short = data.shortName ? [say(data.shortName, voice)] : [];
  return given<SoftwareSourceCodeLeaf>({
    '@type': 'SoftwareSourceCode',
    '@id': identityOf(node),
    url: addressOf(node, voice),
    name: voice.name(id).text,
    alternateName: [...new Set([...short, ...former, ...(data.aliases ?? [])])],
    description: say(data.summary, voice),
    codeRepository: data.repository,
    license: data.licence && `https://spdx.org/licenses/${data.licence}.html`,
    creativeWorkStatus: data.maturity?.at(-1)?.stage,
    creator: organizationsAs(graph, id, 'steward', ['origin', 'donor'], voice),
    maintainer: organizationsAs(graph, id, 'steward', ['steward', 'foundation', 'maintainer'], voice),
    isPartOf: pointers(
      statements(graph, id, 'out', 'child-of').map(({ to }) => to),
      'SoftwareSourceCode',
      graph,
      voice,
    ),
    sameAs: [...new Set([...(data.homepage ? [data.homepage] : []), ...Object.values(data.links ?? {})])],
  });
}
