/** A piece of a page's mark-up: an opening or closing tag, or text with its entities decoded. */
export type Piece =
  | { type: 'open'; tag: string; attributes: ReadonlyMap<string, string>; empty: boolean }
  | { type: 'close'; tag: string }
  | { type: 'text'; text: string };

/**
 * Reads well-formed HTML, as our own build writes it, piece by piece. Comments and doctype are left out, and so is
 * all inside elements that hold no words (script, style, template, svg and the like).
 */
export function* pieces(html: string): Generator<Piece> {
  const tag = new RegExp(TAG);
  let at = 0;
  while (at < html.length) {
    tag.lastIndex = at;
    const found = tag.exec(html);
    const end = found?.index ?? html.length;
    if (end > at) yield { type: 'text', text: decode(html.slice(at, end)) };
    if (!found) return;
    at = tag.lastIndex;
    const piece = pieceOf(found);
    if (!piece) continue;
    yield piece;
    if (piece.type === 'open' && SILENT.has(piece.tag) && !piece.empty)
      at = afterElement(html, piece.tag, at);
  }
}

/** Text as HTML source. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const TAG = /<!--[\s\S]*?-->|<![^>]*>|<(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;
const ATTRIBUTE = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s]+)))?/g;
const SILENT = new Set(['script', 'style', 'template', 'svg', 'noscript', 'iframe', 'math', 'select']);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  copy: '©',
};

function pieceOf(found: RegExpExecArray): Piece | undefined {
  const [, slash, name, rest = ''] = found;
  if (!name) return undefined;
  const tag = name.toLowerCase();
  if (slash) return { type: 'close', tag };
  return { type: 'open', tag, attributes: attributesOf(rest), empty: VOID.has(tag) || rest.endsWith('/') };
}

function attributesOf(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  if (source === '') return attributes;
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
    attributes.set(name.toLowerCase(), decode(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

function afterElement(html: string, tag: string, from: number): number {
  const close = new RegExp(`</${tag}\\s*>`, 'gi');
  close.lastIndex = from;
  return close.exec(html) ? close.lastIndex : html.length;
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return NAMED[name] ?? whole;
  });
}
