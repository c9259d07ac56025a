import type { Node } from '#graph/model/model.ts';
import { firstId } from '#graph/queries/previous-ids.ts';

/** Authority of the tag URIs (RFC 4151): a domain and the year it was owned. It does not follow `site.origin`. */
const AUTHORITY = 'xiangju.netlify.app,2026';

/** The tag URI of a post in a language. It uses the first id the post had, so that it survives new ids and URLs. */
export function postTagUri(post: Extract<Node, { kind: 'post' }>, lang: string): string {
  return `tag:${AUTHORITY}:post/${firstId(post)}/${lang}`;
}

/** The tag URI of a change to a page in a language: `published`, or `corrected/0` and so on. */
export function newsTagUri(node: Node, change: string, lang: string): string {
  return `tag:${AUTHORITY}:${node.kind}/${firstId(node)}/${change}/${lang}`;
}
