/** An element of a page with what is in it. Read by pattern: the pages are our own and well formed. */
export interface Element {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: Element[];
  parent: Element | undefined;
}

const TAG =
  /<!--.*?-->|<(script|style)\b[^>]*>.*?<\/\1>|<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*(\/?)>/gs;
const ATTRIBUTE = /([^\s=]+)(?:="([^"]*)")?/g;
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** The elements of a page, as a tree below a root that stands for the page. */
export function elements(html: string): Element {
  const root: Element = { tag: '', attributes: {}, children: [], parent: undefined };
  let open = root;
  for (const [, raw, closing, tag, attributes = '', ends] of html.matchAll(TAG)) {
    if (raw !== undefined || tag === undefined) continue;
    if (closing) open = parentOf(open, tag);
    else {
      const element: Element = { tag, attributes: read(attributes), children: [], parent: open };
      open.children.push(element);
      if (!ends && !VOID.has(tag)) open = element;
    }
  }
  return root;
}

/** An element and all in it, in the order of the page. */
export function* within(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* within(child);
}

/** The elements around an element, nearest first. */
export function* around({ parent }: Element): Generator<Element> {
  if (!parent) return;
  yield parent;
  yield* around(parent);
}

/** True when an element has a class. */
export function hasClass({ attributes }: Element, name: string): boolean {
  return (attributes['class'] ?? '').split(/\s+/).includes(name);
}

function parentOf(open: Element, tag: string): Element {
  const closed = [open, ...around(open)].find((element) => element.tag === tag);
  return closed?.parent ?? open;
}

function read(attributes: string): Record<string, string> {
  return Object.fromEntries(
    [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]),
  );
}
