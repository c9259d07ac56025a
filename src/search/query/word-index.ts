import { memoizeRecent } from '#text/memoize-recent.ts';
import { indexChunks, indexedTextIds, indexedTextLengths, type PagesFile } from '../index/packed-pages.ts';
import { type ChunkWords, readChunkWords } from '../index/pagefind/chunk-words.ts';
import { compareCodePoints } from '../index/pagefind/postings.ts';

/** The positions of a word in one page, as stored: text positions and metadata positions, each as differences. */
export interface StoredPosting {
  text: readonly number[];
  fields: readonly number[];
}

/** The postings of a word, or of all words with a prefix, by page number. */
export type WordMatches = ReadonlyMap<number, readonly StoredPosting[]>;

/** Reads the words of a Pagefind index. Every method throws when a file of the index cannot be read. */
export interface WordIndex {
  /** Ids and word counts of the indexed texts, by page number. */
  ids: readonly string[];
  lengths: readonly number[];
  find: (word: string) => Promise<WordMatches>;
  /** Starts to load the files of words that will be needed. */
  prefetch: (words: readonly string[]) => void;
  findPrefix: (prefix: string) => Promise<WordMatches>;
  /** Number of index files that may contain a word with this prefix. */
  filesWithPrefix: (prefix: string) => number;
}

/**
 * The words of an index in Pagefind's format, read without its client: that one treats a file that fails as empty, needs
 * 80 KB of code before the first query, and tests a phrase of 600 characters for 12 s.
 * @param loadChunk the unpacked content of an index file, by name
 */
export function createWordIndex(
  file: Pick<PagesFile, 'ids' | 'editions' | 'lengths' | 'chunkWords' | 'chunkNames'>,
  loadChunk: (name: string) => Promise<Uint8Array>,
): WordIndex {
  const chunks = indexChunks(file);
  const load = memoizeRecent(async (name) => openChunk(await loadChunk(name)), MAX_CHUNKS);
  const last = (word: string) => lastChunkUpTo(chunks, word);
  const range = (prefix: string): [number, number] => [
    Math.max(0, last(prefix)),
    last(`${prefix}\u{10ffff}`) + 1,
  ];
  const fileOf = (key: string) => chunks[last(key)]?.[1];
  return {
    ids: indexedTextIds(file),
    lengths: indexedTextLengths(file),
    find: async (word) => {
      const key = word.normalize('NFD');
      const name = fileOf(key);
      return name === undefined ? new Map() : (await load(name)).find(key);
    },
    prefetch: (words) => {
      const names = new Set(words.flatMap((word) => fileOf(word.normalize('NFD')) ?? []));
      // The next call that needs a failed file requests it again, and reports a failure.
      for (const name of names) load(name).catch(() => undefined);
    },
    findPrefix: async (prefix) => {
      const loaded = await Promise.all(
        chunks.slice(...range(prefix.normalize('NFD'))).map(([, name]) => load(name)),
      );
      return mergeMatches(loaded.flatMap((chunk) => wordsWithPrefix(chunk, prefix)));
    },
    filesWithPrefix: (prefix) => {
      const [from, to] = range(prefix.normalize('NFD'));
      return to - from;
    },
  };
}

/** Index files kept in memory; each is about 14 KB before it is decoded. */
const MAX_CHUNKS = 300;

/** The words of an index file; each is decoded at its first use. */
interface OpenChunk {
  words: () => Iterable<string>;
  find: (word: string) => WordMatches;
}

/** Position of the last index file whose first word is not after a word; −1 when all are. */
function lastChunkUpTo(chunks: ReturnType<typeof indexChunks>, word: string): number {
  let [low, high] = [0, chunks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareCodePoints(chunks[middle]?.[0] ?? '', word) <= 0) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function openChunk(bytes: Uint8Array): OpenChunk {
  const stored: ChunkWords = readChunkWords(bytes);
  const decoded = new Map<string, WordMatches>();
  return {
    words: () => stored.keys(),
    find: (word) => {
      const known = decoded.get(word);
      if (known) return known;
      const postings = stored.get(word)?.() as readonly Row[] | undefined;
      const matches = decodePostings(postings ?? []);
      decoded.set(word, matches);
      return matches;
    },
  };
}

type Row = [delta: number, text: number[], fields?: number[]];

function decodePostings(postings: readonly Row[]): WordMatches {
  let page = 0;
  return new Map(
    postings.map(([delta, text, fields = []]) => {
      page += delta;
      return [page, [{ text, fields }]];
    }),
  );
}

/** In the decomposed form of the index, a Hangul syllable would also be the prefix of others. */
function wordsWithPrefix({ words, find }: OpenChunk, prefix: string): WordMatches[] {
  const composed = prefix.normalize('NFC');
  return [...words()].flatMap((word) => (word.normalize('NFC').startsWith(composed) ? [find(word)] : []));
}

function mergeMatches(all: readonly WordMatches[]): WordMatches {
  const [first = new Map(), ...others] = all;
  if (others.length === 0) return first;
  const merged = new Map<number, StoredPosting[]>();
  for (const matches of all) {
    for (const [page, postings] of matches) {
      const known = merged.get(page);
      if (known) known.push(...postings);
      else merged.set(page, [...postings]);
    }
  }
  return merged;
}
