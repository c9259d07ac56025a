import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { blocks, childrenOf, NOTE, plainText } from './blocks.ts';
import { isMark, type MarkTitle, parseMark } from './mark.ts';
import { type Stretch, sentences } from './sentences.ts';

/** A place in a file: line and column from 1. */
export interface Place {
  line: number;
  column: number;
}

/** One sentence with its marks; offsets count UTF-16 units of the sentence. */
export interface ProseSentence {
  paragraph: string;
  text: string;
  marks: (MarkTitle & { start: number; end: number; place: Place })[];
}

/** Any link of the text with its place, so that the check can judge it. */
export interface ProseLink extends Place {
  url: string;
  title: string | null;
}

/** A picture of the text with its place. */
export interface ProsePicture extends Place {
  url: string;
  alt: string;
}

export interface Prose {
  sentences: ProseSentence[];
  links: ProseLink[];
  pictures: ProsePicture[];
}

/**
 * Reads the sentences, links and pictures of a Markdown or MDX file, front matter included in its line count.
 * @throws the parser's error when MDX does not parse
 */
export function readProse(source: string, format: 'md' | 'mdx'): Prose {
  const root = (format === 'mdx' ? mdxToMdast(source) : markdownToMdast(source)) as MdastNode;
  const all = [...walk(root)];
  return {
    sentences: blocks(root).flatMap(({ id, content }) => sentencesOf(id, content)),
    links: all.flatMap((node) =>
      node.type === 'link' ? [{ url: node.url, title: node.title ?? null, ...placeOf(node) }] : [],
    ),
    pictures: all.flatMap((node) =>
      node.type === 'image' ? [{ url: node.url, alt: node.alt ?? '', ...placeOf(node) }] : [],
    ),
  };
}

function* walk(node: MdastNode): Generator<MdastNode> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

function placeOf(node: MdastNode): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function sentencesOf(paragraph: string, content: MdastNode): ProseSentence[] {
  const runs = content.type === 'table' ? childrenOf(content) : [content];
  return runs.flatMap((run) => {
    const text = run.type === 'tableRow' ? childrenOf(run).map(plainText).join(' · ') : plainText(run);
    const marks = marksOf(run);
    const spoken = text.replace(NOTE, (opening) => ' '.repeat(opening.length));
    return sentences(spoken).map((stretch) => cut(paragraph, text, stretch, marks));
  });
}

type Found = ProseSentence['marks'][number];

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

/** Cells of a row are read with ` · ` between them. */
function cellGap(parent: MdastNode, index: number): number {
  return parent.type === 'tableRow' && index > 0 ? 3 : 0;
}

function markAt(node: Extract<MdastNode, { type: 'link' }>, offset: number): Found[] {
  if (!isMark(node.url)) return [];
  const mark = parseMark(node.url, node.title);
  if ('problem' in mark) return [];
  return [{ ...mark, start: offset, end: offset + plainText(node).length, place: placeOf(node) }];
}

function cut(paragraph: string, text: string, stretch: Stretch, marks: Found[]): ProseSentence {
  const inside = marks.filter((mark) => mark.start >= stretch.start && mark.end <= stretch.end);
  return {
    paragraph,
    text: text.slice(stretch.start, stretch.end).replace(/\n/g, ' '),
    marks: inside.map((mark) => ({
      ...mark,
      start: mark.start - stretch.start,
      end: mark.end - stretch.start,
    })),
  };
}
