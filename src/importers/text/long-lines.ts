import type { MdastNode } from 'satteri';
import { childrenOf } from '#prose/blocks.ts';

/** A text in which some commas of very long lines are line ends, and where they were. */
export interface ShortenedLines {
  text: string;
  /** Offsets of the commas, in order. */
  commas: readonly number[];
}

const COMMA = '，';
/** Characters from which on a line is long, and between two of its line ends. */
const LONG = 4000;
const LONG_LINE = new RegExp(`^.{${LONG + 1}}`, 'm');
const PART = 1000;
/** The beginning of a paragraph, and of nothing else in Markdown. */
const PARAGRAPH = /^(?:\*\S|[^\s#>+=|`~<:\d*-])/;
/** A comma without a mark of Markdown beside it. */
const BETWEEN_HAN = /(?<=\p{Script=Han})，(?=\p{Script=Han})/gu;

/**
 * Shortens the lines of long Chinese paragraphs without moving anything: satteri counts the column of each node from
 * the beginning of its line, so that 400,000 characters with emphasis took a minute. A line end within a paragraph
 * parses as the comma does, and `withCommas` puts the commas back. Revisit when satteri remembers the columns of a
 * line.
 */
export function shortenLines(text: string): ShortenedLines {
  const commas: number[] = [];
  if (!LONG_LINE.test(text)) return { text, commas };
  let [start, isCode] = [0, false];
  for (const line of text.split('\n')) {
    if (/^ {0,3}(?:`{3}|~{3})/.test(line)) isCode = !isCode;
    if (line.length > LONG && !isCode && PARAGRAPH.test(line) && !/[`|<]/.test(line))
      for (const offset of commasIn(line)) commas.push(start + offset);
    start += line.length + 1;
  }
  if (commas.length === 0) return { text, commas };
  const cuts = commas.map((comma, index) => text.slice((commas[index - 1] ?? -1) + 1, comma));
  return { text: [...cuts, text.slice((commas.at(-1) ?? -1) + 1)].join('\n'), commas };
}

function commasIn(line: string): number[] {
  let next = PART;
  return [...line.matchAll(BETWEEN_HAN)].flatMap(({ index }) => {
    if (index < next) return [];
    next = index + PART;
    return [index];
  });
}

/** The tree of a shortened text with the commas of the text. Lines and columns stay those of the shortened text. */
export function withCommas(node: MdastNode, { text, commas }: ShortenedLines): MdastNode {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const inside = commasBetween(commas, start, end);
  if (inside.length === 0 && node.position) return node;
  if (node.type === 'text') {
    const ends = [...text.slice(start, end).matchAll(/\n/g)].map(({ index }) => start + index);
    const isComma = new Set(inside);
    let nth = 0;
    return {
      ...node,
      value: node.value.replace(/\n/g, (lineEnd) => (isComma.has(ends[nth++] ?? -1) ? COMMA : lineEnd)),
    };
  }
  const words = Object.fromEntries(
    ['alt', 'title'].flatMap((field) => {
      const value = (node as unknown as Record<string, unknown>)[field];
      return typeof value === 'string' ? [[field, value.replaceAll('\n', COMMA)]] : [];
    }),
  );
  const children = childrenOf(node).map((child) => withCommas(child, { text, commas }));
  return { ...node, ...words, ...(children.length > 0 && { children }) } as MdastNode;
}

/** The offsets from one to another, found by halving: a document may have thousands, and as many nodes. */
function commasBetween(commas: readonly number[], start: number, end: number): readonly number[] {
  let [low, high] = [0, commas.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((commas[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < commas.length && (commas[last] ?? end) < end) last += 1;
  return commas.slice(low, last);
}
