import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { proseBlocks, childrenOf, NOTE_OPENING, plainText } from './blocks.ts';
import { findMarkup, type ProseComponent, type ProseMarkup } from './markup.ts';
import { isMentionUrl, type ParsedMention, parseMention } from './mention.ts';
import { type ProsePicture, prosePictures } from './pictures.ts';
import { cellGap, textRuns, type TextRun } from './text-runs.ts';
import { type SentenceSpan, splitSentences } from './sentences.ts';

/** A place in a file: line and column from 1. */
export interface Place {
  line: number;
  column: number;
}

/** One sentence with its marks; offsets count UTF-16 units of the sentence. */
export interface ProseSentence {
  paragraph: string;
  text: string;
  mentions: (ParsedMention & { start: number; end: number; position: Place })[];
  /** Its pieces that stand in the file letter by letter, in order. */
  runs: TextRun[];
}

/** Any link of the text with its place, so that the check can judge it. */
export interface ProseLink extends Place {
  url: string;
  title: string | null;
}

export interface Prose {
  sentences: ProseSentence[];
  links: ProseLink[];
  pictures: ProsePicture[];
  components: ProseComponent[];
  /** HTML in Markdown, code in MDX: what the archive's texts do not have. */
  markup: ProseMarkup[];
}

/**
 * Reads the sentences, links, pictures and components of a Markdown or MDX file, front matter included in its line count.
 * @throws the parser's error when MDX does not parse
 */
export function readProse(source: string, format: 'md' | 'mdx'): Prose {
  const root = (format === 'mdx' ? mdxToMdast(source) : markdownToMdast(source)) as MdastNode;
  const all = [...walk(root)];
  return {
    sentences: proseBlocks(root).flatMap(({ id, content }) => sentencesOf(id, content, source)),
    links: all.flatMap((node) =>
      node.type === 'link' || node.type === 'definition'
        ? [{ url: node.url, title: node.title ?? null, ...placeOf(node) }]
        : [],
    ),
    pictures: prosePictures(all, placeOf),
    ...findMarkup(all, placeOf),
  };
}

function* walk(node: MdastNode): Generator<MdastNode> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

function placeOf(node: MdastNode): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function sentencesOf(paragraph: string, content: MdastNode, source: string): ProseSentence[] {
  const rows = content.type === 'table' ? childrenOf(content) : [content];
  return rows.flatMap((run) => {
    const text = run.type === 'tableRow' ? childrenOf(run).map(plainText).join(' · ') : plainText(run);
    const found = { marks: marksOf(run), runs: textRuns(run, source) };
    const spoken = text.replace(NOTE_OPENING, (opening) => ' '.repeat(opening.length));
    return splitSentences(spoken).map((stretch) => cut(paragraph, text, stretch, found));
  });
}

type Found = ProseSentence['mentions'][number];

/** Marks with their offsets in the run's plain text. */
function marksOf(run: MdastNode): Found[] {
  const found: Found[] = [];
  const visit = (node: MdastNode, offset: number): number => {
    if (node.type === 'link') found.push(...markAt(node, offset));
    const children = childrenOf(node);
    if (children.length === 0) return offset + plainText(node).length;
    return children.reduce((at, child, index) => visit(child, at + cellGap(node, index)), offset);
  };
  visit(run, 0);
  return found;
}

function markAt(node: Extract<MdastNode, { type: 'link' }>, offset: number): Found[] {
  if (!isMentionUrl(node.url)) return [];
  const mark = parseMention(node.url, node.title);
  if ('problem' in mark) return [];
  return [{ ...mark, start: offset, end: offset + plainText(node).length, position: placeOf(node) }];
}

function cut(
  paragraph: string,
  text: string,
  { start, end }: SentenceSpan,
  { marks, runs }: { marks: readonly Found[]; runs: readonly TextRun[] },
): ProseSentence {
  return {
    paragraph,
    text: text.slice(start, end).replace(/\n/g, ' '),
    mentions: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })),
    runs: runs.flatMap((run) => {
      const [from, until] = [Math.max(run.start, start), Math.min(run.end, end)];
      if (from >= until) return [];
      return [{ ...run, start: from - start, end: until - start, offset: run.offset + from - run.start }];
    }),
  };
}
