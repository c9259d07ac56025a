import type { OrganizationLeaf } from 'schema-dts';
import type { Graph, Node } from '#graph/model/model.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { undisputedTargets } from './edge-references.ts';
import { entityFields, sameAsUrls } from './entity-fields.ts';
import { type LinkedDataContext, typedReferences } from './references.ts';

/** An organization as schema.org Organization, with present and former names and its parent. */
export function organizationJsonLd(
  node: Extract<Node, { kind: 'organization' }>,
  graph: Graph,
  context: LinkedDataContext,
) {
  const parents = undisputedTargets(graph, node.id, 'child-of');
  return omitUndefined<OrganizationLeaf>({
    '@type': 'Organization',
    ...entityFields(node, context),
    parentOrganization: typedReferences(parents, 'Organization', graph, context),
    sameAs: sameAsUrls(node.data),
  });
}
