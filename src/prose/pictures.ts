import type { MdastNode } from 'satteri';
import type { Position } from '#text/position.ts';

/** A picture of a text. */
export interface ProsePicture extends Position {
  url: string;
  alt: string;
  /** The title in quotes: caption, credit and licence. */
  title: string;
}

/** Every picture of a text, written with its URL or with a reference to a definition. */
export function prosePictures(
  nodes: readonly MdastNode[],
  positionOf: (node: MdastNode) => Position,
): ProsePicture[] {
  const definitions = new Map(
    nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node] as const] : [])),
  );
  return nodes.flatMap((node) => {
    if (node.type === 'image')
      return [{ url: node.url, alt: node.alt ?? '', title: node.title ?? '', ...positionOf(node) }];
    const definition = node.type === 'imageReference' ? definitions.get(node.identifier) : undefined;
    return node.type === 'imageReference' && definition
      ? [{ url: definition.url, alt: node.alt ?? '', title: definition.title ?? '', ...positionOf(node) }]
      : [];
  });
}
