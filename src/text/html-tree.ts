import { type HtmlAttribute, type HtmlOpenTag, type HtmlToken, tokenizeHtml } from './html.ts';

/** An element of a page with what is in it. Offsets count UTF-16 code units of the source. */
export interface HtmlElement {
  /** In lower case; empty for the root. */
  name: string;
  attributes: readonly HtmlAttribute[];
  /** Elements and texts, in order; comments and declarations are left out. */
  children: HtmlNode[];
  parent: HtmlElement | undefined;
  /** The whole element. */
  start: number;
  end: number;
  /** What is between its tags. */
  innerStart: number;
  innerEnd: number;
}

export type HtmlNode = HtmlElement | string;

/**
 * The tree of a page or of a part of one, below a root without a name. A closing tag closes the nearest open element
 * of its name, and all that is open inside it; one without an open element is ignored. Tags that HTML lets an author
 * leave out (`</p>`, `</li>`) are not supplied: the source is expected to be well formed, as our build writes it.
 */
export function parseHtml(source: string): HtmlElement {
  const length = source.length;
  const root = newElement({ name: '', attributes: [], start: 0, end: 0 }, undefined, length);
  let open = root;
  for (const token of tokenizeHtml(source)) open = withToken(open, token, length);
  return root;
}

/** An element and all elements in it, in the order of the page. */
export function* descendants(element: HtmlElement): Generator<HtmlElement> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* descendants(child);
}

/** The elements around an element, nearest first; the root is last. */
export function* ancestors({ parent }: HtmlElement): Generator<HtmlElement> {
  if (!parent) return;
  yield parent;
  yield* ancestors(parent);
}

/** The text in an element, without its tags and with its character references decoded. */
export function textContent({ children }: HtmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textContent(child))).join('');
}

/** Adds a token to the open element; returns the element that is open after it. */
function withToken(open: HtmlElement, token: HtmlToken, length: number): HtmlElement {
  if (token.type === 'text') open.children.push(token.text);
  if (token.type === 'close') return closed(open, token.name, token);
  if (token.type !== 'open') return open;
  const element = newElement(token, open, token.empty ? token.end : length);
  open.children.push(element);
  return token.empty ? open : element;
}

function newElement(
  { name, attributes, start, end }: Pick<HtmlOpenTag, 'name' | 'attributes' | 'start' | 'end'>,
  parent: HtmlElement | undefined,
  unclosedEnd: number,
): HtmlElement {
  return {
    name,
    attributes,
    children: [],
    parent,
    start,
    end: unclosedEnd,
    innerStart: end,
    innerEnd: unclosedEnd,
  };
}

function closed(open: HtmlElement, name: string, tag: { start: number; end: number }): HtmlElement {
  const around = [open, ...ancestors(open)];
  const index = around.findIndex((element) => element.name === name);
  if (name === '' || index < 0) return open;
  for (const element of around.slice(0, index)) element.end = element.innerEnd = tag.start;
  const element = around[index];
  if (!element?.parent) return open;
  element.innerEnd = tag.start;
  element.end = tag.end;
  return element.parent;
}
