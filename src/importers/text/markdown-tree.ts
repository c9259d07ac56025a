import { type MdastNode, markdownToMdast } from 'satteri';
import { childrenOf } from '#prose/blocks.ts';
import { withCjkMarkdown } from '#prose/cjk/cjk-markdown.ts';
import { shortenLines, withCommas } from './long-lines.ts';
import type { TextRange } from './text-edits.ts';

/** The syntax tree of a Markdown text (mdast), with offsets. */
export function parseMarkdown(text: string): MdastNode {
  const shortened = shortenLines(text);
  const parsed = markdownToMdast(shortened.text) as MdastNode;
  return withCjkMarkdown(shortened.commas.length > 0 ? withCommas(parsed, shortened) : parsed, text);
}

/** A node and everything below it, in the order of the text. */
export function* walkMarkdown(node: MdastNode): Generator<MdastNode> {
  yield node;
  for (const child of childrenOf(node)) yield* walkMarkdown(child);
}

/** The part of the text that a node was parsed from; undefined for a node without a position. */
export function markdownRange(node: MdastNode): TextRange | undefined {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** The parts of a text that the Markdown parser takes for HTML, in the order of the text. */
export function htmlRanges(text: string): TextRange[] {
  return [...walkMarkdown(parseMarkdown(text))]
    .flatMap((node) => (node.type === 'html' ? (markdownRange(node) ?? []) : []))
    .toSorted((a, b) => a.start - b.start);
}

/** The part between the first and the last child of a node: the content of a link without its brackets and URL. */
export function markdownContentRange(node: MdastNode): TextRange | undefined {
  const children = childrenOf(node);
  const [start, end] = [children[0]?.position?.start.offset, children.at(-1)?.position?.end.offset];
  return start === undefined || end === undefined ? undefined : { start, end };
}
