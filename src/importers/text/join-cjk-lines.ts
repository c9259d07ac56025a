import type { MdastNode } from 'satteri';
import { childrenOf } from '#prose/blocks.ts';
import { joinsWithoutSpace } from '#text/cjk.ts';
import { hasHan } from '#text/han.ts';
import { codeRegions } from './code-regions.ts';
import { markdownRange, parseMarkdown } from './markdown-tree.ts';
import type { SourceMappedText } from './source-mapped-text.ts';
import { applySourceEdits, rangeTest, type SourceEdit, type TextRange } from './text-edits.ts';

/**
 * Puts each Chinese paragraph on one line. HTML renders a line end as a space, which is wrong between two Chinese
 * characters; beside Latin letters the line end becomes a space. Hard line breaks stay.
 */
export function joinCjkLines(source: SourceMappedText): SourceMappedText {
  const isCode = rangeTest(codeRegions(source.text));
  const edits = paragraphRanges(parseMarkdown(source.text), false).flatMap((paragraph) =>
    hasHan(source.text.slice(paragraph.start, paragraph.end))
      ? joinEdits(source.text, paragraph).filter(({ start }) => !isCode(start))
      : [],
  );
  return applySourceEdits(source, edits);
}

interface Paragraph extends TextRange {
  /** True inside a block quote, whose lines begin with `>`. */
  quoted: boolean;
}

const LINE_END = /(?<![\\\n \t])[ \t]*\n[ \t]*/g;
const QUOTED_LINE_END = /(?<![\\\n \t])[ \t]*\n[ \t>]*/g;
/** Two blanks at the end of a line break it; https://spec.commonmark.org/0.31.2/#hard-line-breaks */
const HARD_BREAK = /^ {2,}(?=\n)/;

function joinEdits(text: string, { start, end, quoted }: Paragraph): SourceEdit[] {
  const lineEnds = text.slice(start, end).matchAll(quoted ? QUOTED_LINE_END : LINE_END);
  return [...lineEnds].flatMap(({ index, 0: lineEnd }): SourceEdit[] => {
    const range = { start: start + index, end: start + index + lineEnd.length };
    const [before, after] = [text[range.start - 1] ?? '', text[range.end] ?? ''];
    if (after === '') return [];
    const blanks = HARD_BREAK.exec(lineEnd)?.[0].length;
    // A backslash is a break too, and no editor removes it.
    if (blanks) return [{ start: range.start, end: range.start + blanks, replacement: '\\' }];
    return [{ ...range, replacement: joinsWithoutSpace(before, after) ? '' : ' ' }];
  });
}

function paragraphRanges(node: MdastNode, quoted: boolean): Paragraph[] {
  const range = markdownRange(node);
  if (node.type === 'paragraph' && range) return isCallout(node) ? [] : [{ ...range, quoted }];
  return childrenOf(node).flatMap((child) => paragraphRanges(child, quoted || node.type === 'blockquote'));
}

/** `[!NOTE]` must stay on a line of its own. */
function isCallout(node: MdastNode): boolean {
  const first = childrenOf(node)[0];
  return first?.type === 'text' && first.value.startsWith('[!');
}
