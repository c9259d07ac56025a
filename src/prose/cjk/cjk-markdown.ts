import { childrenOf } from '../blocks.ts';
import { bareUrlParts } from './bare-urls.ts';
import { hasLooseDelimiters, withCjkEmphasis } from './emphasis.ts';
import type { InlineNode } from './inline.ts';
import { withoutCjkSoftBreaks } from './soft-breaks.ts';

/** Nodes whose children are inline content. */
const BLOCKS: readonly string[] = ['paragraph', 'heading', 'tableCell'];

/** True for a node that `cjkChildren` is for. */
export function hasInlineContent({ type }: InlineNode): boolean {
  return BLOCKS.includes(type);
}

/**
 * The inline content of a block as Chinese authors mean it: emphasis beside full-width marks, bare URLs without the
 * Chinese text after them, and lines joined without a blank.
 * @param source the text that the positions of the nodes count in
 * @returns undefined when the parser's content is right
 */
export function cjkChildren(block: InlineNode, source: string): InlineNode[] | undefined {
  const [only, second] = childrenOf(block);
  if (!second && (!only || (only.type === 'text' && !/[\n*~]/.test(only.value)))) return undefined;
  const paired = withRightInlines(childrenOf(block), source);
  return withoutCjkSoftBreaks(paired ?? childrenOf(block), source) ?? paired;
}

/** A document with the inline content of each block as in `cjkChildren`. */
export function withCjkMarkdown(node: InlineNode, source: string): InlineNode {
  const own = childrenOf(node);
  if (own.length === 0) return node;
  const children = hasInlineContent(node)
    ? (cjkChildren(node, source) ?? own)
    : own.map((child) => withCjkMarkdown(child, source));
  return children.every((child, index) => child === own[index]) && children.length === own.length
    ? node
    : ({ ...node, children } as InlineNode);
}

/** Bare URLs and emphasis, inside links and emphasis too; undefined without a change. */
function withRightInlines(children: readonly InlineNode[], source: string): InlineNode[] | undefined {
  let isChanged = false;
  const parts = children.flatMap((node) => {
    const cut = bareUrlParts(node, source);
    const inside = cut ? undefined : withRightInlines(childrenOf(node), source);
    if (!cut && !inside) return [node];
    isChanged = true;
    return cut ?? [{ ...node, children: inside } as InlineNode];
  });
  if (hasLooseDelimiters(parts, source)) return withCjkEmphasis(parts, source);
  return isChanged ? parts : undefined;
}
