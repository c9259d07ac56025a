import { regions } from './code.ts';
import { slice, type Traced } from './source-mapped-text.ts';

/** A block of a text as a translator sees it: a paragraph, a heading, an item of a list, a tag that stands alone. */
export interface Block {
  kind: 'heading' | 'item' | 'code' | 'tag' | 'table' | 'quote' | 'picture' | 'text';
  words: Traced;
  /** Level of a heading. */
  level: number;
}

const TAG = /^\s*(?:\{\{[<%].*[>%]\}\}|\{%.*%\}|<\/?[a-z][^>]*>)\s*$/;
const ITEM = /^\s*(?:[-*+]|\d+[.)])\s/;

/** Cuts a text into its blocks, in order. */
export function blocksOf(whole: Traced): Block[] {
  const fences = regions(whole.text).filter(({ kind }) => kind === 'fence');
  const blocks: Block[] = [];
  let from = -1;
  let at = 0;
  const close = (end: number) => {
    if (from >= 0 && whole.text.slice(from, end).trim() !== '') blocks.push(blockOf(whole, from, end));
    from = -1;
  };
  for (const row of whole.text.split('\n')) {
    const end = at + row.length;
    const fence = fences.find((span) => at >= span.start && at < span.end);
    if (!fence && (row.trim() === '' || beginsBlock(row))) close(at);
    if (fence && at === fence.start && !isInItem(row)) close(at);
    if (from < 0 && row.trim() !== '') from = at;
    const alone = !fence && (TAG.test(row) || /^\s*#{1,6}\s/.test(row));
    const fenceEnds = fence && end >= fence.end && !ITEM.test(whole.text.slice(from, end));
    if (alone || fenceEnds) close(end);
    at = end + 1;
  }
  close(whole.text.length);
  return blocks;
}

function beginsBlock(row: string): boolean {
  return TAG.test(row) || /^\s*#{1,6}\s/.test(row) || ITEM.test(row);
}

/** A fence that is indented belongs to the item above it. */
function isInItem(row: string): boolean {
  return /^\s{2,}/.test(row);
}

function blockOf(whole: Traced, start: number, end: number): Block {
  const lead = /^(?:[ \t]*\n)*/.exec(whole.text.slice(start, end))?.[0].length ?? 0;
  const words = slice(whole, start + lead, start + whole.text.slice(start, end).trimEnd().length);
  const { text } = words;
  return { kind: kindOf(text), words, level: /^\s*(#{1,6})\s/.exec(text)?.[1]?.length ?? 0 };
}

function kindOf(text: string): Block['kind'] {
  if (/^\s*#{1,6}\s/.test(text)) return 'heading';
  if (/^\s*(?:\{\{[<%]\s*figure|!\[)/.test(text)) return 'picture';
  if (/^\s*(?:`{3}|~{3})/.test(text)) return 'code';
  if (TAG.test(text)) return 'tag';
  if (ITEM.test(text)) return 'item';
  if (/^\s*\|/.test(text)) return 'table';
  return /^\s*>/.test(text) ? 'quote' : 'text';
}
