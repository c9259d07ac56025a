import { type CborCursor, type CborValue, readArrayLength, readValue, skipValue } from './cbor.ts';

/** The words of an index file, each with a function that decodes its postings. */
export type ChunkWords = ReadonlyMap<string, () => CborValue>;

/**
 * Finds the words of an unpacked index file. Postings are decoded one word at a time, because a query needs one or two of
 * the hundreds in a file.
 * @throws when the file is not in Pagefind's format
 */
export function readChunkWords(bytes: Uint8Array): ChunkWords {
  const cursor: CborCursor = { bytes, offset: 0 };
  readArrayLength(cursor);
  const words = new Map<string, () => CborValue>();
  for (let left = readArrayLength(cursor); left > 0; left--) {
    const parts = readArrayLength(cursor);
    const word = readValue(cursor);
    const { offset } = cursor;
    words.set(String(word), () => readValue({ bytes, offset }));
    for (let part = 1; part < parts; part++) skipValue(cursor);
  }
  return words;
}
