import type { Node } from '#graph/model/model.ts';
import { firstId } from '#graph/queries/previous-ids.ts';
import { site } from '#site.ts';

/** The tag URI of a post in a language. It uses the first id the post had, so that it survives new ids and URLs. */
export function postTagUri(post: Extract<Node, { kind: 'post' }>, lang: string): string {
  return `tag:${site.tag}:post/${firstId(post)}/${lang}`;
}

/** The tag URI of a change to a page in a language: `published`, or `corrected/0` and so on. */
export function newsTagUri(node: Node, change: string, lang: string): string {
  return `tag:${site.tag}:${node.kind}/${firstId(node)}/${change}/${lang}`;
}
