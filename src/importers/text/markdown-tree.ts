import { type MdastNode, markdownToMdast } from 'satteri';
import { childrenOf } from '#prose/blocks.ts';
import { withCjkMarkdown } from '#prose/cjk/cjk-markdown.ts';
import { shortenLines, withCommas } from './long-lines.ts';
import type { TextRange } from './text-edits.ts';

/** The tree of the last text: several passes in a row read the same one, and 10 MB take seconds to parse. */
let last: { text: string; tree: MdastNode } | undefined;

/** The syntax tree of a Markdown text (mdast), with offsets. Nobody may change it. */
export function parseMarkdown(text: string): MdastNode {
  if (last?.text !== text) {
    last = undefined;
    last = { text, tree: parseWithCjk(text) };
  }
  return last.tree;
}

function parseWithCjk(text: string): MdastNode {
  const shortened = shortenLines(text);
  const parsed = markdownToMdast(shortened.text) as MdastNode;
  return withCjkMarkdown(shortened.commas.length > 0 ? withCommas(parsed, shortened) : parsed, text);
}

/** A node and everything below it, in the order of the text. */
export function markdownNodes(root: MdastNode): MdastNode[] {
  const nodes: MdastNode[] = [];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    nodes.push(node);
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index--) open.push(children[index] as MdastNode);
  }
  return nodes;
}

/** The part of the text that a node was parsed from; undefined for a node without a position. */
export function markdownRange(node: MdastNode): TextRange | undefined {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** The parts of a text that the Markdown parser takes for HTML, in the order of the text. */
export function htmlRanges(text: string): TextRange[] {
  if (!text.includes('<')) return [];
  return markdownNodes(parseMarkdown(text))
    .flatMap((node) => (node.type === 'html' ? (markdownRange(node) ?? []) : []))
    .toSorted((a, b) => a.start - b.start);
}

/** The part between the first and the last child of a node: the content of a link without its brackets and URL. */
export function markdownContentRange(node: MdastNode): TextRange | undefined {
  const children = childrenOf(node);
  const [start, end] = [children[0]?.position?.start.offset, children.at(-1)?.position?.end.offset];
  return start === undefined || end === undefined ? undefined : { start, end };
}
