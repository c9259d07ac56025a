import type { Graph, Node, NodeId } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { Text } from '#i18n/localize.ts';
import { pagePath } from '#i18n/paths.ts';
import { site } from '#site.ts';

/** How a page speaks: the part of its context that linked data needs. */
export type Voice = Pick<LocaleContext, 'locale' | 'lang' | 'text' | 'name' | 'names' | 'summary' | 'href'>;

/** A node as other nodes point at it. */
export interface Pointer {
  '@id': string;
  name: string;
  url: string;
}

/** Words in the page's language, or the nearest there is; nothing for nothing. */
export function say(text: Text, voice: Voice): string;
export function say(text: Text | undefined, voice: Voice): string | undefined;
export function say(text: Text | undefined, voice: Voice): string | undefined {
  return text === undefined ? undefined : voice.text(text).text;
}

/** The address of a node's page in the page's language. */
export function addressOf(node: Node, voice: Voice): string {
  return site.origin + voice.href(node.id);
}

/** What identifies the thing itself: the same on its pages in all languages. */
export function identityOf(node: Node): string {
  return `${site.origin}${pagePath('en', node.kind, node.slug)}#${node.kind}`;
}

/** A pointer to a node, or nothing when the archive does not show it. */
export function pointerTo(id: NodeId, graph: Graph, voice: Voice): Pointer | undefined {
  const node = graph.nodes.get(id);
  return node && { '@id': identityOf(node), name: voice.name(id).text, url: addressOf(node, voice) };
}
