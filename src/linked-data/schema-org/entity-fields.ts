import type { Node } from '#graph/model/model.ts';
import { type LinkedDataContext, localizedText, nodeIri, nodePageUrl } from './references.ts';

type EntityNode = Extract<Node, { kind: 'event' | 'project' | 'organization' | 'series' }>;

/** The fields that the JSON-LD objects of events, projects, organizations and series begin with. */
export function entityFields(node: EntityNode, context: LinkedDataContext) {
  const { data, id } = node;
  const formerNames = 'formerNames' in data ? (data.formerNames ?? []) : [];
  const others = [...(data.shortName ? [data.shortName] : []), ...formerNames.map(({ name }) => name)];
  return {
    '@id': nodeIri(node),
    url: nodePageUrl(node, context),
    name: context.name(id).text,
    alternateName: [
      ...new Set([...others.map((text) => localizedText(text, context)), ...(data.aliases ?? [])]),
    ],
    description: localizedText(data.summary, context),
  };
}

/** URLs of other sites about an entity, its homepage first. */
export function sameAsUrls(data: EntityNode['data']): string[] {
  const homepage = 'homepage' in data && data.homepage ? [data.homepage] : [];
  return [...new Set([...homepage, ...Object.values(data.links ?? {})])];
}
