import { attributeValue } from '#text/html.ts';
import { descendants, type HtmlElement, parseHtml } from '#text/html-tree.ts';

/** One outermost element of a text's HTML. */
export interface HtmlBlock {
  html: string;
  /** In lower case. */
  tag: string;
  /** Ids of the paragraphs in it, in order. */
  ids: readonly string[];
}

const PARAGRAPH_ID = /^p-[0-9a-f]{8}(?:-\d+)?$/;

/** Splits the well-formed HTML of a text into its outermost elements; text between them is left out. */
export function splitHtmlBlocks(html: string): HtmlBlock[] {
  const elements = parseHtml(html).children.filter((child) => typeof child !== 'string');
  return elements.map((element) => ({
    html: html.slice(element.start, element.end),
    tag: element.name,
    ids: paragraphIds(element),
  }));
}

function paragraphIds(block: HtmlElement): string[] {
  return [...descendants(block)].flatMap((element) => {
    const id = attributeValue(element, 'id');
    return id !== undefined && PARAGRAPH_ID.test(id) ? [id] : [];
  });
}
