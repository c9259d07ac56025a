import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { splitFrontMatter } from '#text/front-matter.ts';
import type { Position } from '#text/position.ts';
import { textAnchors, type UndefinedFootnote, undefinedFootnotes } from './anchors.ts';
import { childrenOf, NOTE_OPENING, plainText, proseBlocks } from './blocks.ts';
import { withCjkMarkdown } from './cjk/cjk-markdown.ts';
import { findMarkup, type ProseComponent, type ProseMarkup } from './markup.ts';
import { isMentionUrl, type ParsedMention, parseMention } from './mention.ts';
import { requireShallow } from './nesting.ts';
import { type ProsePicture, prosePictures } from './pictures.ts';
import { type SentenceSpan, splitSentences } from './sentences.ts';
import { CELL_SEPARATOR, cellGap, type TextRun, textRuns } from './text-runs.ts';
import { namesWithEndMark, unbrokenSpans } from './unbroken-spans.ts';
import { type UnparsedMention, unparsedMentions } from './unparsed-mentions.ts';

/** One sentence with its mentions; offsets count UTF-16 code units of the sentence. */
export interface ProseSentence {
  /** Id of its block. */
  paragraph: string;
  text: string;
  mentions: SentenceMention[];
  /** Parts that the file has character by character, in order. */
  runs: TextRun[];
}

type SentenceMention = ParsedMention & { start: number; end: number; position: Position };

/** Any link of a text or link definition. */
export interface ProseLink extends Position {
  url: string;
  title: string | null;
}

/** What is read from a text. */
export interface Prose {
  sentences: ProseSentence[];
  links: ProseLink[];
  /** Mentions that Markdown shows as text, because of their quotation marks or brackets. */
  unparsedMentions: UnparsedMention[];
  pictures: ProsePicture[];
  /** Ids that a link `#…` of the text can lead to: of headings, paragraphs and footnotes. */
  anchors: ReadonlySet<string>;
  /** References to footnotes that the text does not have. */
  undefinedFootnotes: UndefinedFootnote[];
  components: ProseComponent[];
  /** HTML in Markdown and JavaScript in MDX; the check refuses both. */
  markup: ProseMarkup[];
}

/**
 * Reads the sentences, links, pictures and components of a Markdown or MDX file. Positions count from the start of
 * the file, front matter included.
 * @throws the parser's error when MDX does not parse, and NestingError when a text is nested too deep
 */
export function readProse(source: string, format: 'md' | 'mdx'): Prose {
  const text = withoutFrontMatter(source);
  const parsed = (format === 'mdx' ? mdxToMdast(text) : markdownToMdast(text)) as MdastNode;
  requireShallow(parsed);
  const root = withCjkMarkdown(parsed, text);
  const all = [...walk(root)];
  const names = namesWithEndMark(all);
  const blocks = proseBlocks(root);
  return {
    sentences: blocks.flatMap(({ id, content }) => sentencesOf(id, content, source, names)),
    links: all.flatMap((node) =>
      node.type === 'link' || node.type === 'definition'
        ? [{ url: node.url, title: node.title ?? null, ...positionOf(node) }]
        : [],
    ),
    unparsedMentions: unparsedMentions(all, source),
    pictures: prosePictures(all, positionOf),
    anchors: textAnchors(all, blocks),
    undefinedFootnotes: undefinedFootnotes(all, source),
    ...findMarkup(all, positionOf),
  };
}

/** The file with blanks in place of its front matter, so that the parser sees what Astro gives it, at the same offsets. */
function withoutFrontMatter(source: string): string {
  const start = splitFrontMatter(source)?.bodyStart ?? 0;
  return source.slice(0, start).replace(/[^\n]/g, ' ') + source.slice(start);
}

function* walk(node: MdastNode): Generator<MdastNode> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

function positionOf(node: MdastNode): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function sentencesOf(
  paragraph: string,
  content: MdastNode,
  source: string,
  names: readonly string[],
): ProseSentence[] {
  const blocks = content.type === 'table' ? childrenOf(content) : [content];
  return blocks.flatMap((block) => {
    const text =
      block.type === 'tableRow' ? childrenOf(block).map(plainText).join(CELL_SEPARATOR) : plainText(block);
    const inBlock = { text, mentions: mentionsIn(block), runs: textRuns(block, source) };
    const withoutOpening = text.replace(NOTE_OPENING, (opening) => ' '.repeat(opening.length));
    // A row of a table is one statement: its cells say nothing alone.
    const spans = block.type === 'tableRow' ? [{ start: 0, end: text.length }] : unbrokenSpans(block);
    return splitSentences(withoutOpening, { spans, names }).map((span) => ({
      paragraph,
      ...sliceSentence(inBlock, span),
    }));
  });
}

/** Mentions with their offsets in the plain text of a block or table row. */
function mentionsIn(block: MdastNode): SentenceMention[] {
  const found: SentenceMention[] = [];
  const visit = (node: MdastNode, offset: number): number => {
    if (node.type === 'link') found.push(...mentionAt(node, offset));
    const children = childrenOf(node);
    if (children.length === 0) return offset + plainText(node).length;
    return children.reduce((at, child, index) => visit(child, at + cellGap(node, index)), offset);
  };
  visit(block, 0);
  return found;
}

function mentionAt(node: Extract<MdastNode, { type: 'link' }>, offset: number): SentenceMention[] {
  if (!isMentionUrl(node.url)) return [];
  const mention = parseMention(node.url, node.title);
  if ('problem' in mention) return [];
  return [{ ...mention, start: offset, end: offset + plainText(node).length, position: positionOf(node) }];
}

/** The part of a block in a span, with offsets that count from the start of the span. */
function sliceSentence(
  { text, mentions, runs }: Omit<ProseSentence, 'paragraph'>,
  { start, end }: SentenceSpan,
): Omit<ProseSentence, 'paragraph'> {
  return {
    text: text.slice(start, end).replace(/\n/g, ' '),
    mentions: mentions
      .filter((mention) => mention.start >= start && mention.end <= end)
      .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start })),
    runs: runs.flatMap((run) => {
      const [first, last] = [Math.max(run.start, start), Math.min(run.end, end)];
      if (first >= last) return [];
      return [{ ...run, start: first - start, end: last - start, offset: run.offset + first - run.start }];
    }),
  };
}
