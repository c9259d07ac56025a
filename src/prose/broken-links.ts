import { type Position, positionAt } from '#text/position.ts';

/** A web address with a line break or blank inside, which Markdown ends there or does not take for a link. */
export interface BrokenLink extends Position {
  /** Up to the break. */
  url: string;
}

const CODE = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?^ {0,3}\1[^\n]*$|(`+)(?!`)[^\n]*?(?<!`)\2(?!`)/gm;
const ADDRESS = String.raw`(?<url>https?:\/\/[^\s()<>"]*)`;
/** After a label: a break that neither the closing bracket nor a title follows. */
const INLINE = String.raw`\]\(\s*${ADDRESS}[ \t]*[\n ]\s*(?!["'()])[^\s()]`;
const ANGLES = String.raw`<${ADDRESS}[ \t]*[\n ]\s*[^\s<>"]*>`;
/** A definition that is not a footnote, and a line after it that is neither a title nor another definition. */
const DEFINITION = String.raw`^\[(?!\^)[^\]\n]+\]:\s*<?${ADDRESS}>?[ \t]*\n(?!["'(\[])[^\s]`;
const BROKEN = [INLINE, ANGLES, DEFINITION].map((source) => new RegExp(source, 'gm'));

/** URLs of links in Markdown that a line break or a blank divides. */
export function brokenLinks(markdown: string): BrokenLink[] {
  const text = markdown.replace(CODE, (code) => code.replace(/[^\n]/g, '.'));
  return BROKEN.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const url = match.groups?.['url'] ?? '';
      return { url, ...positionAt(text, match.index + match[0].indexOf(url)) };
    }),
  );
}
