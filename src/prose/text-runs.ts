import type { MdastNode } from 'satteri';
import { childrenOf, plainText } from './blocks.ts';

/** A piece of a sentence that stands in the file letter by letter. */
export interface TextRun {
  /** Where it stands in the sentence, in UTF-16 units. */
  start: number;
  end: number;
  /** Where it begins in the file. */
  offset: number;
  /** False inside a link, where nothing can be linked again. */
  linkable: boolean;
}

/**
 * The pieces of a block's plain text that the file holds as they are read; code, and words written with escapes
 * or entities, are left out.
 * @param source the whole file
 */
export function textRuns(block: MdastNode, source: string): TextRun[] {
  const runs: TextRun[] = [];
  const visit = (node: MdastNode, start: number, free: boolean): number => {
    const end = start + plainText(node).length;
    if (node.type === 'text') runs.push(...literal(node, start, source, free));
    const inside = free && node.type !== 'link' && node.type !== 'linkReference';
    const children = childrenOf(node);
    if (children.length === 0) return end;
    return children.reduce((at, child, index) => visit(child, at + cellGap(node, index), inside), start);
  };
  visit(block, 0, true);
  return runs;
}

/** Cells of a row are read with ` · ` between them. */
export function cellGap(parent: MdastNode, index: number): number {
  return parent.type === 'tableRow' && index > 0 ? 3 : 0;
}

function literal(
  { value, position }: Extract<MdastNode, { type: 'text' }>,
  start: number,
  source: string,
  free: boolean,
): TextRun[] {
  const offset = position?.start.offset;
  if (offset === undefined || source.slice(offset, offset + value.length) !== value) return [];
  return [{ start, end: start + value.length, offset, linkable: free }];
}
