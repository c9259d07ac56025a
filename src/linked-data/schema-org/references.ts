import type { Graph, Node, NodeId } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { pagePath } from '#i18n/paths.ts';
import type { Text } from '#schemas/text.ts';
import { site } from '#site.ts';

/** What the JSON-LD of a page needs of its locale. */
export type LinkedDataContext = Pick<
  LocaleContext,
  'locale' | 'lang' | 'text' | 'name' | 'names' | 'summary' | 'href' | 'topicName'
>;

/** What other objects state of a node: its IRI, its name and the URL of its page. */
export interface Reference {
  '@id': string;
  name: string;
  url: string;
}

/** The schema.org type of each kind of node in references. */
export const REFERENCE_TYPES = {
  post: 'Article',
  event: 'Event',
  session: 'Event',
  person: 'Person',
  project: 'SoftwareSourceCode',
  organization: 'Organization',
  series: 'EventSeries',
} as const satisfies Record<Node['kind'], string>;

/** A text in the page's language, or in the nearest that it is written in; undefined where there is no text. */
export function localizedText(text: Text, context: LinkedDataContext): string;
export function localizedText(text: Text | undefined, context: LinkedDataContext): string | undefined;
export function localizedText(text: Text | undefined, context: LinkedDataContext): string | undefined {
  return text === undefined ? undefined : context.text(text).text;
}

/** The absolute URL of a node's page in the page's language. */
export function nodePageUrl({ id }: Node, { href }: LinkedDataContext): string {
  return site.origin + href(id);
}

/** The IRI of what a node describes, the same on its pages in all languages and in the open data. */
export function nodeIri({ kind, slug }: Node): string {
  return `${site.origin}${pagePath(site.defaultLocale, kind, slug)}#${kind}`;
}

/** References to nodes with one schema.org type, each once, in the order given; ids without a node are left out. */
export function typedReferences<T extends string>(
  ids: Iterable<NodeId>,
  type: T,
  graph: Graph,
  context: LinkedDataContext,
): ({ '@type': T } & Reference)[] {
  return [...new Set(ids)].flatMap((id) => {
    const node = graph.nodes.get(id);
    return node ? [{ '@type': type, ...referenceTo(node, context) }] : [];
  });
}

/** References to nodes of any kind, each with the type of its kind. */
export function mixedReferences(ids: Iterable<NodeId>, graph: Graph, context: LinkedDataContext) {
  return [...new Set(ids)].flatMap((id) => {
    const node = graph.nodes.get(id);
    return node ? [{ '@type': REFERENCE_TYPES[node.kind], ...referenceTo(node, context) }] : [];
  });
}

function referenceTo(node: Node, context: LinkedDataContext): Reference {
  return { '@id': nodeIri(node), name: context.name(node.id).text, url: nodePageUrl(node, context) };
}
