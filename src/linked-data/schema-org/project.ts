import type { SoftwareSourceCodeLeaf } from 'schema-dts';
import type { Graph, Node } from '#graph/model/model.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { organizationReferences, undisputedTargets } from './edge-references.ts';
import { entityFields, sameAsUrls } from './entity-fields.ts';
import { type LinkedDataContext, typedReferences } from './references.ts';

/** A project as schema.org SoftwareSourceCode, with its latest stage, creators and maintainers. */
export function projectJsonLd(
  node: Extract<Node, { kind: 'project' }>,
  graph: Graph,
  context: LinkedDataContext,
) {
  const { data, id } = node;
  return omitUndefined<SoftwareSourceCodeLeaf>({
    '@type': 'SoftwareSourceCode',
    ...entityFields(node, context),
    codeRepository: data.repository,
    license: data.licence && `https://spdx.org/licenses/${data.licence}.html`,
    creativeWorkStatus: data.maturity?.at(-1)?.stage,
    creator: organizationReferences(graph, id, 'steward', ['origin', 'donor'], context),
    maintainer: organizationReferences(
      graph,
      id,
      'steward',
      ['steward', 'foundation', 'maintainer'],
      context,
    ),
    isPartOf: typedReferences(undisputedTargets(graph, id, 'child-of'), 'SoftwareSourceCode', graph, context),
    sameAs: sameAsUrls(data),
  });
}
