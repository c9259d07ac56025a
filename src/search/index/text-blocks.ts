import { attributeValue, type HtmlToken, tokenizeHtml } from '#text/html.ts';

/** One block of text of a page: a heading, or a paragraph, list item or table cell. */
export interface TextBlock {
  /** `h1` … `h6`, or `p` for any other block. */
  tag: string;
  text: string;
  /** True for a label of the site, such as the heading of a list: it is not content of the page, and not indexed. */
  label?: boolean;
  /** Id of the element, or of the nearest element around it whose first block this is. */
  id?: string;
}

/** The text of a page and its metadata. */
interface PageText {
  /** Value of an attribute of `<main>`; empty when there is none. */
  mainAttribute: (name: string) => string;
  blocks: TextBlock[];
}

/**
 * Reads the blocks of text of an HTML fragment that starts with `<main>`. Elements with `data-search-ignore` and
 * elements without prose (`script`, `svg`, `select` …) are left out; `data-search-label` and `dt` are labels.
 */
export function readTextBlocks(html: string): PageText {
  const reader: Reader = { blocks: [], tag: 'p', text: '', label: false, id: undefined, skipped: undefined };
  const tokens = tokenizeHtml(html);
  for (const token of tokens) if (!isSkipped(reader, token)) addToken(reader, token);
  endBlock(reader);
  const main = tokens.find((token) => token.type === 'open' && token.name === 'main');
  const mainAttribute = (name: string) => (main?.type === 'open' && attributeValue(main, name)) || '';
  return { mainAttribute, blocks: reader.blocks };
}

/** State while reading: finished blocks, and the tag, text and id of the block being read. */
interface Reader {
  blocks: TextBlock[];
  tag: string;
  text: string;
  label: boolean;
  id: string | undefined;
  /** The element being left out, and how many elements of its name are open. */
  skipped: { name: string; depth: number } | undefined;
}

/** Elements whose start and end do not end a block. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const NOT_PROSE: ReadonlySet<string> = new Set(
  'script style template svg noscript iframe math select'.split(' '),
);

function addToken(reader: Reader, token: HtmlToken): void {
  if (token.type === 'text') reader.text += token.text;
  if (token.type !== 'open' && token.type !== 'close') return;
  if (INLINE.has(token.name)) return;
  if (token.name === 'br') {
    reader.text += '\n';
    return;
  }
  endBlock(reader);
  if (token.type === 'open' && token.name !== 'main') startBlock(reader, token);
}

/** Without an id of its own, a block takes the id of the element around it that has had no block yet. */
function startBlock(reader: Reader, token: Extract<HtmlToken, { type: 'open' }>): void {
  const id = attributeValue(token, 'id');
  reader.tag = /^h[1-6]$/.test(token.name) ? token.name : 'p';
  reader.label = token.name === 'dt' || attributeValue(token, 'data-search-label') !== undefined;
  if (id !== undefined) reader.id = id;
}

function endBlock(reader: Reader): void {
  const text = normalizeSpace(reader.text);
  if (text !== '') {
    reader.blocks.push({
      tag: reader.tag,
      text,
      ...(reader.label ? { label: true } : {}),
      ...(reader.id === undefined ? {} : { id: reader.id }),
    });
    reader.id = undefined;
  }
  reader.tag = 'p';
  reader.label = false;
  reader.text = '';
}

/** Collapses white space, drops invisible break hints, and joins lines that were wrapped between CJK characters. */
function normalizeSpace(text: string): string {
  return text
    .replace(/[\u200b\u00ad]/g, '')
    .replace(/(?<=[\p{Script=Han}、，。；：！？」）])[ \t]*\n\s*(?=[\p{Script=Han}「（])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function isSkipped(reader: Reader, token: HtmlToken): boolean {
  const { skipped } = reader;
  if (skipped) {
    if (token.type === 'open' && !token.empty && token.name === skipped.name) skipped.depth += 1;
    if (token.type === 'close' && token.name === skipped.name) skipped.depth -= 1;
    if (skipped.depth === 0) reader.skipped = undefined;
    return true;
  }
  if (token.type !== 'open' || token.empty) return false;
  const isReference = attributeValue(token, 'data-footnote-ref') !== undefined;
  const isIgnored = attributeValue(token, 'data-search-ignore') !== undefined;
  if (!NOT_PROSE.has(token.name) && !isIgnored && !isReference) return false;
  reader.skipped = { name: token.name, depth: 1 };
  return true;
}
