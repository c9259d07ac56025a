import type { Node } from '#graph/model/model.ts';

/** Who gives these names, and since when (RFC 4151). It stays when the site moves to another address. */
const AUTHORITY = 'xiangju.netlify.app,2026';

/** A name for a post in a language that changes neither with its address nor with its id; its first id counts. */
export function postTagUri(post: Extract<Node, { kind: 'post' }>, lang: string): string {
  const id = post.data.previousIds?.[0] ?? post.id.replace('post:', '');
  return `tag:${AUTHORITY}:post/${id}/${lang}`;
}
