import type { MdastNode } from 'satteri';
import { childrenOf, plainText } from './blocks.ts';

/** A part of a sentence that the file has character by character. */
export interface TextRun {
  /** Offsets in the sentence, in UTF-16 code units. */
  start: number;
  end: number;
  /** Offset of its first character in the file. */
  offset: number;
  /** False inside a link, where no link can be added. */
  linkable: boolean;
}

/**
 * The parts of a block's plain text that the file has unchanged. Code, and text written with escapes or character
 * references, is left out.
 * @param source the whole file
 */
export function textRuns(block: MdastNode, source: string): TextRun[] {
  const runs: TextRun[] = [];
  const visit = (node: MdastNode, start: number, linkable: boolean): number => {
    const end = start + plainText(node).length;
    if (node.type === 'text') runs.push(...literalRun(node, start, source, linkable));
    const inside = linkable && node.type !== 'link' && node.type !== 'linkReference';
    const children = childrenOf(node);
    if (children.length === 0) return end;
    return children.reduce((at, child, index) => visit(child, at + cellGap(node, index), inside), start);
  };
  visit(block, 0, true);
  return runs;
}

/** Length of the separator before a child: the cells of a table row are joined with ` · `. */
export function cellGap(parent: MdastNode, index: number): number {
  return parent.type === 'tableRow' && index > 0 ? CELL_SEPARATOR.length : 0;
}

/** Text between two cells of a table row in a sentence. */
export const CELL_SEPARATOR = ' · ';

function literalRun(
  { value, position }: Extract<MdastNode, { type: 'text' }>,
  start: number,
  source: string,
  linkable: boolean,
): TextRun[] {
  const offset = position?.start.offset;
  if (offset === undefined || source.slice(offset, offset + value.length) !== value) return [];
  return [{ start, end: start + value.length, offset, linkable }];
}
