import { codeRegions } from '../text/code-regions.ts';
import { type SourceMappedText, sliceText } from '../text/source-mapped-text.ts';
import type { TextRange } from '../text/text-edits.ts';
import { countHan, countLatinWords } from './comments.ts';

/** A unit of translation: a paragraph, a heading, a list item, a tag on a line of its own. */
export interface TranslationBlock {
  kind: 'heading' | 'item' | 'code' | 'tag' | 'table' | 'quote' | 'picture' | 'text';
  content: SourceMappedText;
  /** Level of a heading, 1 to 6; 0 for other blocks. */
  level: number;
}

const TAG_LINE = /^\s*(?:\{\{[<%].*[>%]\}\}|\{%.*%\}|<\/?[a-z][^>]*>)\s*$/;
const ITEM_LINE = /^\s*(?:[-*+]|\d+[.)])\s/;
const HEADING_LINE = /^\s*(#{1,6})\s/;

/** Splits a text into its blocks, in order. */
export function translationBlocks(source: SourceMappedText): TranslationBlock[] {
  const fences = codeRegions(source.text).filter(({ kind }) => kind === 'fence');
  const ranges: TextRange[] = [];
  let start: number | undefined;
  let position = 0;
  const closeBlock = (end: number) => {
    if (start !== undefined) ranges.push({ start, end });
    start = undefined;
  };
  for (const row of source.text.split('\n')) {
    const end = position + row.length;
    const fence = fences.find((range) => position >= range.start && position < range.end);
    if (fence ? position === fence.start && !/^\s{2,}/.test(row) : row.trim() === '' || startsBlock(row))
      closeBlock(position);
    if (start === undefined && row.trim() !== '') start = position;
    const isSingleLine = !fence && (TAG_LINE.test(row) || HEADING_LINE.test(row));
    const isFenceEnd = fence && end >= fence.end && !ITEM_LINE.test(source.text.slice(start, end));
    if (isSingleLine || isFenceEnd) closeBlock(end);
    position = end + 1;
  }
  closeBlock(source.text.length);
  return ranges
    .filter((range) => source.text.slice(range.start, range.end).trim() !== '')
    .map((range) => blockIn(source, range));
}

/**
 * True for a block that is the same in every language, so that one block serves both: code, a picture, a tag, names.
 */
export function isLanguageNeutral({ content: { text } }: TranslationBlock): boolean {
  const han = countHan(text);
  return han === 0 || (han * 2 < countLatinWords(text) && !/[：，。；]|译者|譯者/.test(text));
}

function startsBlock(row: string): boolean {
  return TAG_LINE.test(row) || HEADING_LINE.test(row) || ITEM_LINE.test(row);
}

function blockIn(source: SourceMappedText, { start, end }: TextRange): TranslationBlock {
  const raw = source.text.slice(start, end);
  const blankLines = /^(?:[ \t]*\n)*/.exec(raw)?.[0].length ?? 0;
  const content = sliceText(source, start + blankLines, start + raw.trimEnd().length);
  return {
    kind: blockKind(content.text),
    content,
    level: HEADING_LINE.exec(content.text)?.[1]?.length ?? 0,
  };
}

function blockKind(text: string): TranslationBlock['kind'] {
  if (HEADING_LINE.test(text)) return 'heading';
  if (/^\s*(?:\{\{[<%]\s*figure|!\[)/.test(text)) return 'picture';
  if (/^\s*(?:`{3}|~{3})/.test(text)) return 'code';
  if (TAG_LINE.test(text)) return 'tag';
  if (ITEM_LINE.test(text)) return 'item';
  if (/^\s*\|/.test(text)) return 'table';
  return /^\s*>/.test(text) ? 'quote' : 'text';
}
