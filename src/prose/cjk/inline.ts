import type { MdastNode } from 'satteri';
import { positionAt } from '#text/position.ts';

/** A node of inline content. */
export type InlineNode = MdastNode;

/** Offsets of a node in the source; undefined for one that has no position. */
export function sourceRange(node: InlineNode): { start: number; end: number } | undefined {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** A text node; with `start` it has the position of the source from there on. */
export function textNode(value: string, source: string, start?: number): InlineNode {
  return start === undefined
    ? ({ type: 'text', value } as InlineNode)
    : ({ type: 'text', value, position: positionOf(source, start, start + value.length) } as InlineNode);
}

/** A position of mdast. */
export function positionOf(source: string, start: number, end: number) {
  return {
    start: { ...positionAt(source, start), offset: start },
    end: { ...positionAt(source, end), offset: end },
  };
}

/**
 * The parts of a text node, cut at offsets of its value. They have positions where the source has the value as it is,
 * without escapes.
 */
export function cutText(
  node: InlineNode & { value: string },
  cuts: readonly number[],
  source: string,
): InlineNode[] {
  const start = sourceRange(node)?.start;
  const isLiteral = start !== undefined && source.startsWith(node.value, start);
  const ends = [...cuts, node.value.length];
  return ends.flatMap((end, index) => {
    const from = index === 0 ? 0 : (cuts[index - 1] ?? 0);
    const value = node.value.slice(from, end);
    return value === '' ? [] : [textNode(value, source, isLiteral ? start + from : undefined)];
  });
}
