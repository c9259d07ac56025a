import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { cborArrayHead, concatBytes, encodeCbor } from './cbor.ts';
import { PAGEFIND_SIGNATURE } from './page-list.ts';
import type { WordPostings } from './postings.ts';

/** A file of the index: the words from `from` to `to`, both included. */
export interface IndexChunk {
  from: string;
  to: string;
  /** Hash of the content, for the file name. */
  name: string;
  /** Bytes of the file, not yet compressed. */
  content: Uint8Array;
}

/**
 * Splits an index, sorted by word, into the files that Pagefind's client loads when a query needs one of their words.
 * Small files keep a first query cheap: it needs one for each pair of CJK characters.
 */
export function* toIndexChunks(index: readonly WordPostings[]): Generator<IndexChunk> {
  const nameOf = createContentNamer();
  let words: WordPostings[] = [];
  let size = 0;
  const limit = chunkBytes(index);
  for (const entry of index) {
    if (size > 0 && size + entry.bytes.length > limit) {
      yield toChunk(words, nameOf);
      [words, size] = [[], 0];
    }
    words.push(entry);
    size += entry.bytes.length;
  }
  if (words.length > 0) yield toChunk(words, nameOf);
}

const gzipAsync = promisify(gzip);

/**
 * A file in the form Pagefind's client reads: its signature and the content, compressed with gzip, outside of the main
 * thread.
 */
export function packPagefindFile(content: Uint8Array | string): Promise<Uint8Array> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return gzipAsync(concatBytes([Buffer.from(PAGEFIND_SIGNATURE), bytes]), { level: 9, memLevel: 9 });
}

/**
 * Makes a function that names files by their content: five digits of base 36 made of its SHA-256; where two would be
 * equal, of the content and a number. Names are short because every reader loads the list of all of them, and without
 * capitals because some file systems do not distinguish them.
 */
export function createContentNamer(): (content: Uint8Array | string) => string {
  const taken = new Set<string>();
  return (content) => {
    for (let attempt = 0; ; attempt++) {
      const hash = createHash('sha256').update(content);
      const digest = (attempt === 0 ? hash : hash.update(String(attempt))).digest();
      const name = (digest.readBigUInt64BE() % NAMES).toString(36).padStart(NAME_DIGITS, '0');
      if (taken.has(name)) continue;
      taken.add(name);
      return name;
    }
  };
}

const NAME_DIGITS = 5;
const NAMES = 36n ** BigInt(NAME_DIGITS);

/**
 * Most bytes of postings in a chunk; gzip halves them. A query needs up to six chunks, and every reader the list of all, so
 * the chunks of a small index are smaller.
 */
function chunkBytes(index: readonly WordPostings[]): number {
  const bytes = index.reduce((sum, entry) => sum + entry.bytes.length, 0);
  return Math.min(MAX_CHUNK_BYTES, Math.max(MIN_CHUNK_BYTES, bytes / CHUNKS));
}

const MIN_CHUNK_BYTES = 3400;
const MAX_CHUNK_BYTES = 14_000;
const CHUNKS = 760;

function toChunk(words: readonly WordPostings[], nameOf: ReturnType<typeof createContentNamer>): IndexChunk {
  const entries = words.map(({ word, pages, bytes }) =>
    concatBytes([cborArrayHead(2), encodeCbor(word), cborArrayHead(pages), bytes]),
  );
  const content = concatBytes([cborArrayHead(1), cborArrayHead(words.length), ...entries]);
  return {
    from: words[0]?.word ?? '',
    to: words.at(-1)?.word ?? '',
    name: nameOf(content),
    content,
  };
}
