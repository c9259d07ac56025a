import type { MdastNode } from 'satteri';
import { isHan } from '#text/han.ts';
import { childrenOf, plainText } from './blocks.ts';
import { isMentionUrl } from './mention.ts';
import type { TextSpan } from './paired-marks.ts';

/** The links and code of a paragraph as spans of its plain text: no sentence ends inside them. */
export function unbrokenSpans(block: MdastNode): TextSpan[] {
  const spans: TextSpan[] = [];
  const visit = (node: MdastNode, start: number): number => {
    const end = start + plainText(node).length;
    if (UNBROKEN.has(node.type)) spans.push({ start, end });
    childrenOf(node).reduce((at, child) => visit(child, at), start);
    return end;
  };
  visit(block, 0);
  return spans;
}

const UNBROKEN: ReadonlySet<string> = new Set(['link', 'linkReference', 'inlineCode']);

/** Words with an end mark in the labels of mentions: `Ahoy!` of `[Ahoy! 工作室](organization:ahoy-studio)`. */
export function namesWithEndMark(nodes: readonly MdastNode[]): string[] {
  const labels = nodes.flatMap((node) =>
    node.type === 'link' && isMentionUrl(node.url) ? [plainText(node)] : [],
  );
  const names = labels.flatMap((label) => (isHan(label[0] ?? '') ? label : (label.match(NAME) ?? [])));
  return [...new Set(names.filter((name) => /[!?！？。.]/.test(name)))];
}

const NAME = /\p{Lu}[\p{Script=Latin}\d ]*[!?]+/gu;
