import { type Document, isMap, isPair, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import { hasWord, type PersonWords } from './person-words.ts';

/** YAML without a person, and the words that must be rewritten by hand, as they would be. */
export interface YamlWithoutPerson {
  yaml: string;
  /** Sentences and titles that name the person, with what stands there now. */
  rewritten: { before: string; after: string }[];
}

/** Fields of one name, which go with the name. */
const NAME_FIELDS = new Set(['author', 'as', 'url', 'archived', 'site']);
/** Lists that a schema wants to have an item. */
const REQUIRED_LISTS = new Set(['authors']);
/** A field that means nothing without its `url`. */
const NEEDS_URL = 'firstPublished';
/** A field with a text of this language. */
const LANGUAGE = /^(?:zh-Hans|zh-Hant|en)$/;
const NOBODY = '{ name: N. N. }';

/**
 * Takes a person out of YAML: every row, byline and list item, every URL and field with the name. Other text gets other
 * words in place of the name.
 * @param rewrite gives a text other words; receives its language where a field names it
 */
export function removeFromYaml(
  text: string,
  words: PersonWords,
  rewrite: (text: string, lang?: string) => string,
): YamlWithoutPerson {
  const document = parseDocument(text);
  const rewritten: YamlWithoutPerson['rewritten'] = [];
  /** Removed after the visit, which would skip the neighbours of what is removed under it. */
  const chains: Node[][] = [];
  const references = new Set([words.id, `person:${words.id}`, ...words.posts.map((id) => `post:${id}`)]);
  visit(document, {
    Scalar(key, node, path) {
      const { value } = node;
      if (key === 'key' || typeof value !== 'string') return undefined;
      const isName = references.has(value) || value.replace(words.pattern, '').trim() === '';
      if (!isName && !hasWord(value, words.pattern)) return undefined;
      const parent = path.at(-1);
      const field = isPair(parent) && isScalar(parent.key) ? String(parent.key.value) : '';
      if (isName || NAME_FIELDS.has(field) || /^https?:/.test(value)) {
        chains.push([...(path as Node[]), node]);
        return undefined;
      }
      const after = rewrite(value, LANGUAGE.test(field) ? field : undefined);
      rewritten.push({ before: value, after });
      node.value = after;
      return undefined;
    },
  });
  for (const chain of chains) removeRow(document, chain);
  dropEmptyLists(document);
  return { yaml: withPlainLists(document.toString({ lineWidth: 0 })), rewritten };
}

/** Marks what goes: the row of a list that a value is in, if its field is the person; else the field. */
function removeRow(document: Document, chain: readonly Node[]): void {
  const listIndex = chain.findLastIndex((part) => isSeq(part));
  const pair = chain.findLast((part) => isPair(part));
  const isOwnField =
    isPair(pair) && isScalar(pair.key) && /^(?:person|speaker)$/.test(String(pair.key.value));
  const list = chain[listIndex];
  const isItem = listIndex === chain.length - 2;
  if (isSeq(list) && (isItem || isOwnField)) {
    list.items = list.items.filter((item) => item !== chain[listIndex + 1]);
    return;
  }
  const map = chain.findLast((part) => isMap(part));
  const whole = chain.findLast((part) => isPair(part) && isScalar(part.key) && part.key.value === NEEDS_URL);
  if (whole && pair && isPair(pair) && isScalar(pair.key) && pair.key.value === 'url')
    removePair(document, whole);
  else if (isMap(map) && isPair(pair)) map.items = map.items.filter((item) => item !== pair);
  else if (!map) document.contents = null;
}

function removePair(document: Document, pair: unknown): void {
  visit(document, { Pair: (_, other) => (other === pair ? visit.REMOVE : undefined) });
}

/** Lists without blanks inside their brackets, as the archive writes them. */
function withPlainLists(yaml: string): string {
  return yaml.replace(/^(\s*(?:- )?[\w-]+: )\[ (.*) \]$/gm, '$1[$2]');
}

function dropEmptyLists(document: Document): void {
  visit(document, {
    Pair(_, pair) {
      const { value } = pair;
      if (!(isSeq(value) || isMap(value)) || value.items.length > 0) return undefined;
      if (isScalar(pair.key) && REQUIRED_LISTS.has(String(pair.key.value))) {
        pair.value = parseDocument(`[${NOBODY}]`).contents;
        return undefined;
      }
      return visit.REMOVE;
    },
  });
}
