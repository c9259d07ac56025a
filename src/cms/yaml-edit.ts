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
import { isRecord } from '#schemas/references.ts';

/** Columns up to which a map or list of scalars is written on one line. */
const MAX_FLOW_WIDTH = 100;
const FORMAT = { lineWidth: 0, singleQuote: true } as const;

/** The data of a YAML text; undefined parts of a broken text are left out. */
export function parseYaml(text: string): unknown {
  return parseDocument(text).toJS();
}

/**
 * A YAML text with new data. Values that did not change keep their text and comments.
 * @param before the old text; empty for a new file
 * @param order field names in the order in which new fields are inserted
 */
export function updateYaml(before: string, value: unknown, order: readonly string[]): string {
  const old = parseDocument(before);
  if (isMap(old.contents) && isEqual(old.toJS(), value)) return before;
  const document = isMap(old.contents) ? old : new Document();
  document.contents = mergeNode(document, document.contents, value, order) as typeof document.contents;
  padMapsOnly(document);
  return document.toString(FORMAT);
}

/** The archive writes `{ a: b }` but `[a, b]`; the option of the `yaml` package pads both or none. */
function padMapsOnly(document: Document): void {
  visit(document, {
    Collection: (_key, node) => {
      const write = node.toString.bind(node);
      const flowCollectionPadding = isMap(node) ? ' ' : '';
      node.toString = (context, ...rest) => write(context && { ...context, flowCollectionPadding }, ...rest);
    },
  });
}

/** The node for a value: the old node where the data is equal or can be changed in it, else a new node. */
function mergeNode(document: Document, node: unknown, value: unknown, order: readonly string[] = []): Node {
  if (isEqual(nodeData(node), value)) return node as Node;
  if (isMap(node) && isRecord(value)) return mergeMap(document, node, value, order);
  if (isSeq(node) && Array.isArray(value)) return mergeList(document, node, value);
  if (isScalar(node) && !isRecord(value) && !Array.isArray(value)) {
    node.value = value;
    return node;
  }
  return newNode(value, document.contents === node ? 0 : 1);
}

function mergeMap(
  document: Document,
  map: YAMLMap,
  value: Readonly<Record<string, unknown>>,
  order: readonly string[],
): Node {
  const keys = map.items.map((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key));
  for (const key of keys.filter((key) => !(key in value))) map.delete(key);
  for (const [key, inner] of Object.entries(value)) {
    const node = mergeNode(document, map.get(key, true), inner);
    if (keys.includes(key)) map.set(key, node);
    else map.items.splice(insertionIndex(map, key, order), 0, document.createPair(key, node));
  }
  return map;
}

/** Index before the first field that comes later in the order. */
function insertionIndex(map: YAMLMap, key: string, order: readonly string[]): number {
  const rank = (name: unknown) => (order.includes(String(name)) ? order.indexOf(String(name)) : order.length);
  const index = map.items.findIndex(
    (pair) => rank(isScalar(pair.key) ? pair.key.value : pair.key) > rank(key),
  );
  return index === -1 ? map.items.length : index;
}

/** An item with equal data keeps its node at any index; any other item changes the node at its own index. */
function mergeList(document: Document, list: YAMLSeq, values: readonly unknown[]): Node {
  const free = new Set(list.items);
  const kept = values.map((value) => {
    const found = [...free].find((item) => isEqual(nodeData(item), value));
    free.delete(found);
    return found;
  });
  list.items = values.map((value, index) => {
    const here = list.items[index];
    if (kept[index]) return kept[index];
    return mergeNode(document, free.delete(here) ? here : undefined, value);
  });
  return list;
}

/** A new node in the style of the archive: maps and lists of scalars on one line where they fit. */
function newNode(value: unknown, depth: number): Node {
  const { contents } = new Document(value);
  const style = (node: unknown, depth: number): void => {
    if (!isMap(node) && !isSeq(node)) return;
    const inner = isMap(node) ? node.items.map((pair) => pair.value) : node.items;
    for (const item of inner) style(item, depth + 1);
    const flat = inner.every((item) => isScalar(item) || (isMap(node) && isFlow(item)));
    node.flow = flat && depth > 0 && flowWidth(node.toJSON()) <= MAX_FLOW_WIDTH;
  };
  style(contents, depth);
  return contents as Node;
}

/** Columns of a value on one line; a CJK character takes two. */
function flowWidth(value: unknown): number {
  return [...JSON.stringify(value)].reduce(
    (width, char) => width + (char > '\u2e80' ? 2 : char === '"' ? 0 : 1),
    0,
  );
}

function isFlow(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

function nodeData(node: unknown): unknown {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.toJSON() : undefined;
}

/** Deep equality; the order of fields does not count. */
function isEqual(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && isEqual(a[key], b[key]));
}
