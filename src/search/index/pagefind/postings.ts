import { cborHead } from './cbor.ts';

/** Where a word stands on one page: places in its text by their weight, and in its metadata by field. */
export interface Posting {
  text: ReadonlyMap<number, readonly number[]>;
  meta: ReadonlyMap<number, readonly number[]>;
}

/** Every word of the index with the pages it stands on, packed as Pagefind packs them. */
export interface PostingLists {
  /** Adds a page; pages come in the order of their numbers. */
  add: (page: number, words: ReadonlyMap<string, Posting>) => void;
  /**
   * Each word with the number of its pages and their bytes, in the order of code points. Pagefind's client takes what is
   * asked apart by NFD, so that Hangul must stand in the index in its parts.
   */
  words: () => [word: string, pages: number, packed: Uint8Array][];
}

/** Begins an index. All that is kept is what will be written, so that a large site needs little memory. */
export function createPostingLists(): PostingLists {
  const lists = new Map<string, List>();
  return {
    add: (page, words) => {
      for (const [word, standing] of words) {
        const list = lists.get(word) ?? { bytes: new Uint8Array(16), length: 0, pages: 0, last: 0 };
        lists.set(word, list);
        append(list, entryOf(page - list.last, standing));
        list.pages += 1;
        list.last = page;
      }
    },
    words: () =>
      [...lists]
        .map(([word, list]): [string, List] => [word.normalize('NFD'), list])
        .sort(([a], [b]) => byCodePoint(a, b))
        .map(([word, { pages, bytes, length }]) => [word, pages, bytes.subarray(0, length)]),
  };
}

/** The weight of plain text, which Pagefind's client takes for granted; headings weigh a multiple of it. */
export const PLAIN_TEXT_WEIGHT = 25;

interface List {
  bytes: Uint8Array;
  length: number;
  pages: number;
  last: number;
}

/**
 * A page of a word as Pagefind 1.5.2's client reads it: steps from the page before, from place to place, and a negative
 * number where the weight, or the field of the metadata, changes. A list of metadata that is empty may be left out.
 */
function entryOf(step: number, { text, meta }: Posting): number[] {
  const places = [...text].sort(([a], [b]) => a - b).flatMap(([weight, found]) => placesOf(weight, found));
  const fields = [...meta]
    .sort(([a], [b]) => a - b)
    .flatMap(([field, found]) => [-1 - field, ...steps(found)]);
  const lists = fields.length === 0 ? [places] : [places, fields];
  return [
    ...cborHead(4, lists.length + 1),
    ...cborHead(0, step),
    ...lists.flatMap((list) => [...cborHead(4, list.length), ...list.flatMap(packed)]),
  ];
}

function placesOf(weight: number, places: readonly number[]): number[] {
  return weight === PLAIN_TEXT_WEIGHT ? steps(places) : [-1 - weight, ...steps(places)];
}

function steps(places: readonly number[]): number[] {
  return places.map((place, index) => place - (places[index - 1] ?? 0));
}

function packed(n: number): number[] {
  return n < 0 ? cborHead(1, -1 - n) : cborHead(0, n);
}

function append(list: List, entry: readonly number[]): void {
  if (list.length + entry.length > list.bytes.length) {
    const larger = new Uint8Array(Math.ceil((list.length + entry.length) * 1.5));
    larger.set(list.bytes.subarray(0, list.length));
    list.bytes = larger;
  }
  list.bytes.set(entry, list.length);
  list.length += entry.length;
}

/** UTF-16 puts rare characters before some common ones; Pagefind compares bytes of UTF-8. */
function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

function rank(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}
