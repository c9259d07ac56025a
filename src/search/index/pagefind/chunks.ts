import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { encodeCbor, concatBytes, cborArrayHead } from './cbor.ts';
import { PAGEFIND_SIGNATURE } from './page-list.ts';
import type { PostingLists } from './postings.ts';

/** A piece of the index: the words from one to another, in a file. */
export interface IndexChunk {
  from: string;
  to: string;
  name: string;
  content: Uint8Array;
}

/**
 * Cuts an index into the files Pagefind's client loads: one for each stretch of words. Small ones keep a first question
 * cheap, since a reader needs one for each pair of characters.
 */
export function* toIndexChunks(index: ReturnType<PostingLists['words']>): Generator<IndexChunk> {
  const name = createContentNamer();
  let words: ReturnType<PostingLists['words']> = [];
  let size = 0;
  for (const entry of index) {
    if (size > 0 && size + entry[2].length > CHUNK_BYTES) {
      yield chunkOf(words, name);
      [words, size] = [[], 0];
    }
    words.push(entry);
    size += entry[2].length;
  }
  if (words.length > 0) yield chunkOf(words, name);
}

/** A file as Pagefind's client wants it: signed, then packed. */
export function packPagefindFile(content: Uint8Array | string): Uint8Array {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return gzipSync(concatBytes([Buffer.from(PAGEFIND_SIGNATURE), bytes]), { level: 9, memLevel: 9 });
}

/** Makes names that change with the content, no two alike: as short as that allows, for a reader loads them all. */
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

/** Bytes of a chunk before it is packed into about half. */
const CHUNK_BYTES = 14_000;

function chunkOf(words: ReturnType<PostingLists['words']>, name: ReturnType<typeof createContentNamer>): IndexChunk {
  const lists = words.map(([word, pages, bytes]) => concatBytes([cborArrayHead(2), encodeCbor(word), cborArrayHead(pages), bytes]));
  const content = concatBytes([cborArrayHead(1), cborArrayHead(words.length), ...lists]);
  return {
    from: words[0]?.[0] ?? '',
    to: words.at(-1)?.[0] ?? '',
    name: name(content),
    content: packPagefindFile(content),
  };
}
