import type { MdastNode } from 'satteri';
import { childrenOf, plainText } from '#prose/blocks.ts';
import { splitSentences } from '#prose/sentences.ts';
import { parseMarkdown } from '../text/markdown-tree.ts';

const TARGET_LENGTH = 160;
const MAX_LENGTH = 400;
/** A shorter first paragraph is a label or a greeting. */
const MIN_PARAGRAPH_LENGTH = 20;
/** In UTF-16 code units, what is read of a text, and the rest of the paragraph there. */
const BEGINNING = 50_000;

/** The beginning of a text as its summary: whole sentences of its first paragraph, about 160 characters. */
export function summaryOfText(text: string): string {
  const paragraph = paragraphTexts(parseMarkdown(beginning(text))).find(
    (candidate) => candidate.length > MIN_PARAGRAPH_LENGTH && !/^\S{0,12}[:：]/.test(candidate),
  );
  if (!paragraph) return '';
  return splitSentences(paragraph)
    .map(({ start, end }) => paragraph.slice(start, end).trim())
    .reduce((summary, sentence) => {
      if (summary === '') return sentence;
      if (summary.length + sentence.length > TARGET_LENGTH) return summary;
      return `${summary}${/[a-z.!?]$/i.test(summary) ? ' ' : ''}${sentence}`;
    }, '')
    .slice(0, MAX_LENGTH);
}

function beginning(text: string): string {
  const end = text.indexOf('\n\n', BEGINNING);
  return end === -1 ? text : text.slice(0, end);
}

/** The paragraphs of a text that are not in a list, a table or a quote. */
function paragraphTexts(node: MdastNode): string[] {
  if (node.type === 'paragraph') return [plainText(node).replace(/\s+/g, ' ').trim()];
  if (node.type === 'listItem' || node.type === 'table' || node.type === 'blockquote') return [];
  return childrenOf(node).flatMap(paragraphTexts);
}
