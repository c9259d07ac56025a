import { cborHead } from './cbor.ts';

/** Where a word occurs in one page: positions in its text by weight, and in its metadata by number of the field. */
export interface Posting {
  text: ReadonlyMap<number, readonly number[]>;
  meta: ReadonlyMap<number, readonly number[]>;
}

/** All postings of a word, encoded as in Pagefind's index files. */
export interface WordPostings {
  word: string;
  /** Number of postings. */
  pages: number;
  bytes: Uint8Array;
}

/** The inverted index while it is built. */
export interface PostingLists {
  /** Adds the words of a page; pages must come in the order of their numbers. */
  add: (page: number, words: ReadonlyMap<string, Posting>) => void;
  /**
   * All words, sorted by code point. Pagefind's client normalises queries to NFD, so that a Hangul syllable is looked up
   * as its letters; words are returned in NFD too.
   */
  words: () => WordPostings[];
}

/** Starts an inverted index. Postings are encoded as they are added, so that a large site needs little memory. */
export function createPostingLists(): PostingLists {
  const lists = new Map<string, PostingList>();
  return {
    add: (page, words) => {
      for (const [word, posting] of words) {
        const list = lists.get(word) ?? { bytes: new Uint8Array(16), length: 0, pages: 0, lastPage: 0 };
        lists.set(word, list);
        appendBytes(list, encodePosting(page - list.lastPage, posting));
        list.pages += 1;
        list.lastPage = page;
      }
    },
    words: () =>
      [...lists]
        .map(([word, list]): [string, PostingList] => [word.normalize('NFD'), list])
        .sort(([a], [b]) => compareCodePoints(a, b))
        .map(([word, { pages, bytes, length }]) => ({ word, pages, bytes: bytes.subarray(0, length) })),
  };
}

/** Weight of text outside headings, Pagefind's default; weights of headings are multiples of it. */
export const PLAIN_TEXT_WEIGHT = 25;

interface PostingList {
  /** Encoded postings in the first `length` bytes; the rest is free. */
  bytes: Uint8Array;
  length: number;
  pages: number;
  lastPage: number;
}

/**
 * A posting as Pagefind 1.5.2's client reads it: an array of the difference to the previous page number, the text
 * positions and the metadata positions. Positions are differences, too. A negative number −1 − n sets the weight, or the
 * field, of the positions after it; the plain weight needs none. An empty array of metadata is left out.
 */
function encodePosting(pageDelta: number, { text, meta }: Posting): number[] {
  const positions = [...text]
    .sort(([a], [b]) => a - b)
    .flatMap(([weight, found]) => [...(weight === PLAIN_TEXT_WEIGHT ? [] : [-1 - weight]), ...deltas(found)]);
  const fields = [...meta]
    .sort(([a], [b]) => a - b)
    .flatMap(([field, found]) => [-1 - field, ...deltas(found)]);
  const lists = fields.length === 0 ? [positions] : [positions, fields];
  return [
    ...cborHead(4, lists.length + 1),
    ...cborHead(0, pageDelta),
    ...lists.flatMap((list) => [...cborHead(4, list.length), ...list.flatMap(encodeInteger)]),
  ];
}

function deltas(sorted: readonly number[]): number[] {
  return sorted.map((position, index) => position - (sorted[index - 1] ?? 0));
}

function encodeInteger(n: number): number[] {
  return n < 0 ? cborHead(1, -1 - n) : cborHead(0, n);
}

function appendBytes(list: PostingList, bytes: readonly number[]): void {
  if (list.length + bytes.length > list.bytes.length) {
    const larger = new Uint8Array(Math.ceil((list.length + bytes.length) * 1.5));
    larger.set(list.bytes.subarray(0, list.length));
    list.bytes = larger;
  }
  list.bytes.set(bytes, list.length);
  list.length += bytes.length;
}

/**
 * The order of the UTF-8 bytes, which Pagefind compares. UTF-16 code units differ from it: surrogates, which make up
 * rare characters, sort before U+E000 to U+FFFF.
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const [left, right] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (left !== right) return codeUnitRank(left) - codeUnitRank(right);
  }
  return a.length - b.length;
}

function codeUnitRank(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}
