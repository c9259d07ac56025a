import { Document, type Node, YAMLMap, YAMLSeq } from 'yaml';
import { isRecord } from '#schemas/references.ts';
import { LANGS } from '#schemas/text.ts';

/**
 * A field as YAML, without the line end. A map has a line for each field and a list of maps a line for each item. What
 * is inside them, and a text in several languages, is on one line.
 */
export function fieldYaml(key: string, value: unknown): string {
  const document = new Document({});
  document.set(key, fieldNode(document, value));
  return document.toString({ lineWidth: 0 }).trimEnd();
}

function fieldNode(document: Document, value: unknown): Node {
  if (Array.isArray(value) && value.some(isRecord)) {
    const list = new YAMLSeq();
    for (const item of value) list.add(inlineNode(document, item));
    return list;
  }
  if (!isRecord(value) || isLocalizedText(value)) return inlineNode(document, value);
  const map = new YAMLMap();
  for (const [key, inner] of Object.entries(value)) map.set(key, inlineNode(document, inner));
  return map;
}

function inlineNode(document: Document, value: unknown): Node {
  if (Array.isArray(value)) {
    const list = new InlineList();
    for (const item of value) list.add(inlineNode(document, item));
    return list;
  }
  if (!isRecord(value)) return document.createNode(value) as Node;
  const map = new InlineMap();
  for (const [key, inner] of Object.entries(value)) map.set(key, inlineNode(document, inner));
  return map;
}

function isLocalizedText(value: object): boolean {
  return Object.keys(value).every((key) => LANGS.some((lang) => lang === key));
}

type ToString = YAMLSeq['toString'];

// The writer has one setting for both kinds of collections; the archive writes `[a, b]` and `{ a: 1 }`.

class InlineList extends YAMLSeq {
  override flow = true;

  override toString(...[context, ...rest]: Parameters<ToString>): string {
    return super.toString(context && { ...context, flowCollectionPadding: '' }, ...rest);
  }
}

class InlineMap extends YAMLMap {
  override flow = true;

  override toString(...[context, ...rest]: Parameters<ToString>): string {
    return super.toString(context && { ...context, flowCollectionPadding: ' ' }, ...rest);
  }
}
