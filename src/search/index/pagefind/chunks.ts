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
  for (const entry of index) {
    if (size > 0 && size + entry.bytes.length > CHUNK_BYTES) {
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
 * Makes a function that names files by their content: the first hexadecimal digits of its SHA-256, at least seven, and
 * more where two would be equal. Names are short because every reader loads the list of all of them.
 */
export function createContentNamer(): (content: Uint8Array | string) => string {
  const taken = new Set<string>();
  return (content) => {
    const digest = createHash('sha256').update(content).digest('hex');
    let length = 7;
    while (taken.has(digest.slice(0, length))) length++;
    taken.add(digest.slice(0, length));
    return digest.slice(0, length);
  };
}

/** Most bytes of postings in a chunk; gzip halves them. */
const CHUNK_BYTES = 14_000;

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
