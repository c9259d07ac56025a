import { isCjkCharacter } from '#text/cjk.ts';
import { hasHan } from '#text/han.ts';
import { type InlineNode, positionOf, sourceRange, textNode } from './inline.ts';

/**
 * Marks that GFM does not include at the end of a bare URL:
 * https://github.github.com/gfm/#extended-autolink-path-validation
 */
const TRAILING = /[?!.,:*_~'"]+$/;

/** The host of a URL and the slash after it. */
const HOST = /\/\/[^/]+\//;
/** A segment of a URL may begin with a Han character after one of these: https://zh.wikipedia.org/wiki/中文 */
const BEFORE_HAN = /[/=_-]/;

/**
 * A bare URL cut at its end: GFM continues it to the next blank, which Chinese text does not have.
 * @returns the link and what follows it; undefined when the link ends at the right place or is not a bare URL
 */
export function bareUrlParts(node: InlineNode, source: string): InlineNode[] | undefined {
  const [text] = node.type === 'link' ? node.children : [];
  const range = sourceRange(node);
  if (node.type !== 'link' || text?.type !== 'text' || !range || !source.startsWith(text.value, range.start))
    return undefined;
  const written = urlPart(text.value);
  if (written === text.value) return undefined;
  const end = range.start + written.length;
  const link = {
    ...node,
    url: node.url.slice(0, node.url.length - (text.value.length - written.length)),
    position: positionOf(source, range.start, end),
    children: [textNode(written, source, range.start)],
  } as InlineNode;
  return [link, textNode(text.value.slice(written.length), source, end)];
}

function urlPart(text: string): string {
  const host = HOST.exec(text);
  const path = host ? host.index + host[0].length : text.length;
  let end = 0;
  let before = '';
  for (const character of text) {
    const isEnd = hasHan(character)
      ? !continues(before, end, path)
      : isCjkCharacter(character) || /[“”‘’…—]/.test(character);
    if (isEnd) return text.slice(0, end).replace(TRAILING, '');
    end += character.length;
    before = character;
  }
  return text;
}

/**
 * True where a Han character can belong to the URL: after another one, or at the beginning of a segment.
 * @param before the character before it
 * @param at its offset
 * @param path offset at which the path begins
 */
function continues(before: string, at: number, path: number): boolean {
  return at >= path && (hasHan(before) || (at > path && BEFORE_HAN.test(before)));
}
