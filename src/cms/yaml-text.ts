import {
  Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isRecord } from '#schemas/walk.ts';

/** Longest line a group of fields may take before it is written one field a line. */
const WIDTH = 100;
const FORMAT = { lineWidth: 0, singleQuote: true } as const;

/** The data of a YAML text. */
export function parsed(text: string): unknown {
  return parseDocument(text).toJS();
}

/**
 * A YAML text with new data. Whatever is as it was stays as it was written, with its comments.
 * @param before the text as it was; empty for a new file
 * @param order names of fields in the order in which new ones go in
 */
export function changed(before: string, value: unknown, order: readonly string[]): string {
  const old = parseDocument(before);
  if (isMap(old.contents) && same(old.toJS(), value)) return before;
  const document = isMap(old.contents) ? old : new Document();
  document.contents = merged(document, document.contents, value, order) as typeof document.contents;
  padMapsAlone(document);
  return document.toString(FORMAT);
}

/** The archive writes `{ a: b }` and `[a, b]`; the library pads both or none. */
function padMapsAlone(document: Document): void {
  visit(document, {
    Collection: (_key, node) => {
      const write = node.toString.bind(node);
      const flowCollectionPadding = isMap(node) ? ' ' : '';
      node.toString = (context, ...rest) => write(context && { ...context, flowCollectionPadding }, ...rest);
    },
  });
}

/** The node for a value: the old one where it says the same, else the old one changed, else a new one. */
function merged(document: Document, node: unknown, value: unknown, order: readonly string[] = []): Node {
  if (same(plain(node), value)) return node as Node;
  if (isMap(node) && isRecord(value)) return mergedMap(document, node, value, order);
  if (isSeq(node) && Array.isArray(value)) return mergedList(document, node, value);
  if (isScalar(node) && !isRecord(value) && !Array.isArray(value)) {
    node.value = value;
    return node;
  }
  return brief(value, document.contents === node ? 0 : 1);
}

function mergedMap(
  document: Document,
  map: YAMLMap,
  value: Readonly<Record<string, unknown>>,
  order: readonly string[],
): Node {
  const keys = map.items.map((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key));
  for (const key of keys.filter((key) => !(key in value))) map.delete(key);
  for (const [key, inner] of Object.entries(value)) {
    const node = merged(document, map.get(key, true), inner);
    if (keys.includes(key)) map.set(key, node);
    else map.items.splice(placeFor(map, key, order), 0, document.createPair(key, node));
  }
  return map;
}

/** Before the first field that comes later. */
function placeFor(map: YAMLMap, key: string, order: readonly string[]): number {
  const rank = (name: unknown) => (order.includes(String(name)) ? order.indexOf(String(name)) : order.length);
  const index = map.items.findIndex(
    (pair) => rank(isScalar(pair.key) ? pair.key.value : pair.key) > rank(key),
  );
  return index === -1 ? map.items.length : index;
}

/** Items that are as they were keep their node wherever they went; another is the one at its place, changed. */
function mergedList(document: Document, list: YAMLSeq, values: readonly unknown[]): Node {
  const free = new Set(list.items);
  const kept = values.map((value) => {
    const found = [...free].find((item) => same(plain(item), value));
    free.delete(found);
    return found;
  });
  list.items = values.map((value, index) => {
    const here = list.items[index];
    if (kept[index]) return kept[index];
    return merged(document, free.delete(here) ? here : undefined, value);
  });
  return list;
}

/** A new node in the style of the archive: groups and lists of plain values in one line where they fit. */
function brief(value: unknown, depth: number): Node {
  const { contents } = new Document(value);
  const style = (node: unknown, depth: number): void => {
    if (!isMap(node) && !isSeq(node)) return;
    const inner = isMap(node) ? node.items.map((pair) => pair.value) : node.items;
    for (const item of inner) style(item, depth + 1);
    const flat = inner.every((item) => isScalar(item) || (isMap(node) && isFlow(item)));
    node.flow = flat && depth > 0 && widthOf(node.toJSON()) <= WIDTH;
  };
  style(contents, depth);
  return contents as Node;
}

/** Columns a value takes in one line; a Han character takes two. */
function widthOf(value: unknown): number {
  return [...JSON.stringify(value)].reduce(
    (width, char) => width + (char > '\u2e80' ? 2 : char === '"' ? 0 : 1),
    0,
  );
}

function isFlow(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

function plain(node: unknown): unknown {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.toJSON() : undefined;
}

/** True for the same data, in whatever order its fields are. */
function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => same(item, b[index]));
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && same(a[key], b[key]));
}
