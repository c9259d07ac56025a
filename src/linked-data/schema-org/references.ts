import type { Graph, Node, NodeId } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Text } from '#schemas/text.ts';
import { pagePath } from '#i18n/paths.ts';
import { site } from '#site.ts';

/** How a page speaks: the part of its context that linked data needs. */
export type LinkedDataContext = Pick<LocaleContext, 'locale' | 'lang' | 'text' | 'name' | 'names' | 'summary' | 'href'>;

/** A node as other nodes point at it. */
export interface Reference {
  '@id': string;
  name: string;
  url: string;
}

/** Words in the page's language, or the nearest there is; nothing for nothing. */
export function localizedText(text: Text, voice: LinkedDataContext): string;
export function localizedText(text: Text | undefined, voice: LinkedDataContext): string | undefined;
export function localizedText(text: Text | undefined, voice: LinkedDataContext): string | undefined {
  return text === undefined ? undefined : voice.text(text).text;
}

/** The address of a node's page in the page's language. */
export function nodePageUrl(node: Node, voice: LinkedDataContext): string {
  return site.origin + voice.href(node.id);
}

/** What identifies the thing itself: the same on its pages in all languages. */
export function nodeIri(node: Node): string {
  return `${site.origin}${pagePath('en', node.kind, node.slug)}#${node.kind}`;
}

/** A pointer to a node, or nothing when the archive does not show it. */
export function referenceTo(id: NodeId, graph: Graph, voice: LinkedDataContext): Reference | undefined {
  const node = graph.nodes.get(id);
  return node && { '@id': nodeIri(node), name: voice.name(id).text, url: nodePageUrl(node, voice) };
}
