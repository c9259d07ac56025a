import { type Document, isMap, isPair, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import { hasWord, type PersonWords } from './person-words.ts';

/** YAML without a person, and the texts that name the person, as they are and as they would be. */
export interface YamlWithoutPerson {
  yaml: string;
  /** Sentences and titles that name the person, before and after. */
  rewritten: { before: string; after: string }[];
}

/** Fields that describe one name; they are removed with it. */
const NAME_FIELDS = new Set(['author', 'as', 'url', 'archived', 'site']);
/** Lists that must have at least one item. */
const REQUIRED_LISTS = new Set(['authors']);
/** A field that is removed when its `url` is. */
const NEEDS_URL = 'firstPublished';
/** A field with a text of this language. */
const LANGUAGE = /^(?:zh-Hans|zh-Hant|en)$/;
const UNNAMED_AUTHOR = '{ name: N. N. }';

/**
 * Removes a person from YAML: every row, byline and list item, every URL and field with the name. In other texts the
 * name is replaced.
 * @param rewrite replaces the name in a text; receives the language of the text where a field states it
 */
export function removeFromYaml(
  text: string,
  words: PersonWords,
  rewrite: (text: string, lang?: string) => string,
): YamlWithoutPerson {
  const document = parseDocument(text);
  const rewritten: YamlWithoutPerson['rewritten'] = [];
  /** Removed after the visit: removing an item during it would make it skip the next one. */
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

/** Marks what is to be removed: the row that a value is in, if its field is the person; else the field. */
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
        pair.value = parseDocument(`[${UNNAMED_AUTHOR}]`).contents;
        return undefined;
      }
      return visit.REMOVE;
    },
  });
}
