import { type Piece, pieces } from './html.ts';

/** One block of text of a page: a heading, or a paragraph, list item, table cell. */
export interface TextBlock {
  /** `h1` … `h6`, or `p` for all else. */
  tag: string;
  text: string;
  /** Id of the element, or of the nearest element around it that begins with it. */
  id?: string;
}

/** What stands in an element: the attributes of its `<main>`, and its blocks of text. */
interface Reading {
  main: ReadonlyMap<string, string>;
  blocks: TextBlock[];
}

interface Cursor extends Reading {
  tag: string;
  text: string;
  id: string | undefined;
  /** The element being left out, and how many of its kind are open. */
  skipped: { tag: string; depth: number } | undefined;
}

const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Reads the blocks of a piece of a page; what has `data-search-ignore` is left out. */
export function readTextBlocks(html: string): Reading {
  const cursor: Cursor = {
    main: new Map(),
    blocks: [],
    tag: 'p',
    text: '',
    id: undefined,
    skipped: undefined,
  };
  for (const piece of pieces(html)) {
    if (!skips(cursor, piece)) take(cursor, piece);
  }
  endBlock(cursor);
  return cursor;
}

function take(cursor: Cursor, piece: Piece): void {
  if (piece.type === 'text') {
    cursor.text += piece.text;
    return;
  }
  if (piece.type === 'open' && piece.tag === 'main') cursor.main = piece.attributes;
  if (INLINE.has(piece.tag)) return;
  if (piece.tag === 'br') {
    cursor.text += '\n';
    return;
  }
  endBlock(cursor);
  if (piece.type === 'open' && piece.tag !== 'main') begin(cursor, piece.tag, piece.attributes.get('id'));
}

/** An id holds for the first block that begins inside its element. */
function begin(cursor: Cursor, tag: string, id: string | undefined): void {
  cursor.tag = /^h[1-6]$/.test(tag) ? tag : 'p';
  if (id !== undefined) cursor.id = id;
}

function endBlock(cursor: Cursor): void {
  const text = tidy(cursor.text);
  if (text !== '') {
    cursor.blocks.push({ tag: cursor.tag, text, ...(cursor.id === undefined ? {} : { id: cursor.id }) });
    cursor.id = undefined;
  }
  cursor.tag = 'p';
  cursor.text = '';
}

/** White space becomes one blank, and none where a hard-wrapped line breaks between two CJK characters. */
function tidy(text: string): string {
  return text
    .replace(/\u200b/g, '')
    .replace(/(?<=[\p{Script=Han}、，。；：！？」）])[ \t]*\n\s*(?=[\p{Script=Han}「（])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function skips(cursor: Cursor, piece: Piece): boolean {
  const { skipped } = cursor;
  if (skipped) {
    if (piece.type !== 'text' && piece.tag === skipped.tag) skipped.depth += piece.type === 'close' ? -1 : 1;
    if (skipped.depth === 0) cursor.skipped = undefined;
    return true;
  }
  if (piece.type !== 'open' || piece.empty || !piece.attributes.has('data-search-ignore')) return false;
  cursor.skipped = { tag: piece.tag, depth: 1 };
  return true;
}
