import type { MdastNode } from 'satteri';
import type { Place } from './read-prose.ts';

/** A picture of the text with its place. */
export interface ProsePicture extends Place {
  url: string;
  alt: string;
  /** The title in quotes: caption, credit and licence. */
  title: string;
}

/** Every picture, given with its address or by the label of one. */
export function prosePictures(nodes: readonly MdastNode[], placeOf: (node: MdastNode) => Place): ProsePicture[] {
  const given = new Map(
    nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node] as const] : [])),
  );
  return nodes.flatMap((node) => {
    if (node.type === 'image')
      return [{ url: node.url, alt: node.alt ?? '', title: node.title ?? '', ...placeOf(node) }];
    const named = node.type === 'imageReference' ? given.get(node.identifier) : undefined;
    return node.type === 'imageReference' && named
      ? [{ url: named.url, alt: node.alt ?? '', title: named.title ?? '', ...placeOf(node) }]
      : [];
  });
}
