import type { MdastNode } from 'satteri';

/** The opening of a note box, `[!NOTE]`, in the first line of a quotation. */
export const NOTE_OPENING = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/;

/** A block of running text: what a sentence can stand in, and the node that carries its id in the page. */
export interface ProseBlock {
  id: string;
  /** The node that gets the id: the block itself, a tight list item, or a whole table. */
  anchor: MdastNode;
  /** Nodes whose phrasing content is the block's text. */
  content: MdastNode;
}

/**
 * The blocks of a document in reading order, each with an id that stays while its words stay:
 * `p-` and the FNV-1a hash (32 bits, http://www.isthe.com/chongo/tech/comp/fnv/) of its text without
 * white space; the second block with the same words gets `-2`.
 */
export function proseBlocks(root: MdastNode): ProseBlock[] {
  const seen = new Map<string, number>();
  return collect(root, undefined).map(({ anchor, content, fixed }) => {
    if (fixed) return { id: fixed, anchor, content };
    const hash = `p-${fnv1a(plainText(anchor.type === 'table' ? anchor : content).replace(/\s+/g, ''))}`;
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return { id: count === 1 ? hash : `${hash}-${count}`, anchor, content };
  });
}

/** The words of a node as a reader sees them; footnote numbers and pictures have none. */
export function plainText(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return childrenOf(node).map(plainText).join('');
}

/** A node's children, none for a leaf. */
export function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as readonly MdastNode[]) : [];
}

interface Found extends Omit<ProseBlock, 'id'> {
  /** A footnote has its own id in the page already. */
  fixed?: string;
}

function collect(node: MdastNode, parent: MdastNode | undefined): Found[] {
  if (node.type === 'paragraph' && parent?.type === 'footnoteDefinition')
    return [{ anchor: node, content: node, fixed: `user-content-fn-${parent.identifier}` }];
  if (node.type === 'paragraph') return [{ anchor: anchorOf(node, parent), content: node }];
  if (node.type === 'table') return [{ anchor: node, content: node }];
  return childrenOf(node).flatMap((child) => collect(child, node));
}

/** A tight list item loses its paragraph in HTML, so the item carries the id. */
function anchorOf(node: MdastNode, parent: MdastNode | undefined): MdastNode {
  return parent?.type === 'listItem' && parent.children[0] === node ? parent : node;
}

function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
