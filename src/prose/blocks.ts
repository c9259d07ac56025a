import type { MdastNode } from 'satteri';
import { fnv1aHash } from '#text/string-hash.ts';

/** The opening of a note box, `[!NOTE]`, in the first line of a quotation. */
export const NOTE_OPENING = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/;

/** A paragraph, list item, table or footnote of a text. */
export interface ProseBlock {
  id: string;
  /** The node whose HTML element gets the id: the paragraph, a tight list item, or a whole table. */
  anchor: MdastNode;
  /** The node whose inline content is the block's text. */
  content: MdastNode;
}

/**
 * The blocks of a document in reading order. An id depends on the text alone: `p-` and the FNV-1a hash (32 bits,
 * http://www.isthe.com/chongo/tech/comp/fnv/) of the text without white space; a repeated text gets `-2`, `-3` ….
 * Footnotes have the id that Markdown rendering gives them.
 */
export function proseBlocks(root: MdastNode): ProseBlock[] {
  const seen = new Map<string, number>();
  return collect(root, undefined).map(({ anchor, content, footnoteId }) => {
    if (footnoteId) return { id: footnoteId, anchor, content };
    const text = plainText(anchor.type === 'table' ? anchor : content).replace(/\s+/g, '');
    const hash = `p-${fnv1aHash(text).toString(16).padStart(8, '0')}`;
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return { id: count === 1 ? hash : `${hash}-${count}`, anchor, content };
  });
}

/** The visible text of a node; footnote numbers and pictures have none. */
export function plainText(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return childrenOf(node).map(plainText).join('');
}

/** The children of a node; none for a leaf. */
export function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as readonly MdastNode[]) : [];
}

interface BlockNodes extends Omit<ProseBlock, 'id'> {
  /** Id of a footnote. */
  footnoteId?: string;
}

function collect(node: MdastNode, parent: MdastNode | undefined): BlockNodes[] {
  if (node.type === 'paragraph' && parent?.type === 'footnoteDefinition')
    return [{ anchor: node, content: node, footnoteId: `user-content-fn-${parent.identifier}` }];
  if (node.type === 'paragraph') return [{ anchor: anchorOf(node, parent), content: node }];
  if (node.type === 'table') return [{ anchor: node, content: node }];
  return childrenOf(node).flatMap((child) => collect(child, node));
}

/** The paragraph of a tight list item is not rendered as an element, so the item gets the id. */
function anchorOf(node: MdastNode, parent: MdastNode | undefined): MdastNode {
  return parent?.type === 'listItem' && parent.children[0] === node ? parent : node;
}
