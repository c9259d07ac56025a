/** The kinds of values in Pagefind's files: integers, texts, and arrays of them. */
export type CborValue = number | string | readonly CborValue[];

/** A value as CBOR (RFC 8949), each integer in its shortest form; integers must be below 2³². */
export function encodeCbor(value: CborValue): Uint8Array {
  if (typeof value === 'number')
    return Uint8Array.from(cborHead(value < 0 ? 1 : 0, value < 0 ? -1 - value : value));
  if (typeof value === 'string') {
    const text = new TextEncoder().encode(value);
    return concatBytes([Uint8Array.from(cborHead(3, text.length)), text]);
  }
  return concatBytes([cborArrayHead(value.length), ...value.map(encodeCbor)]);
}

/** The head of an array of `length` items; the encoded items must follow. */
export function cborArrayHead(length: number): Uint8Array {
  return Uint8Array.from(cborHead(4, length));
}

/** Several byte arrays as one. */
export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    result.set(part, offset);
    offset += part.length;
  }
  return result;
}

/**
 * The head of a data item (RFC 8949, 3): its major type, 0 to 7, and its argument, which is the value of an integer, or
 * the length of a text (in bytes) or array.
 */
export function cborHead(majorType: number, argument: number): number[] {
  const initial = majorType << 5;
  if (argument < 24) return [initial | argument];
  if (argument < 0x100) return [initial | 24, argument];
  if (argument < 0x10000) return [initial | 25, argument >> 8, argument & 0xff];
  return [initial | 26, argument >>> 24, (argument >> 16) & 0xff, (argument >> 8) & 0xff, argument & 0xff];
}

/**
 * Decodes the CBOR of one of Pagefind's files.
 * @throws when it contains a type other than integers, texts and arrays of definite length, or an integer of 64 bits
 */
export function decodeCbor(bytes: Uint8Array): CborValue {
  return readValue({ bytes, offset: 0 });
}

/** A position in CBOR that is being read. */
export interface CborCursor {
  bytes: Uint8Array;
  offset: number;
}

/**
 * Reads the value at a position, and moves past it.
 * @throws as `decodeCbor`
 */
export function readValue(cursor: CborCursor): CborValue {
  const { majorType, argument } = readHead(cursor);
  if (majorType === 0) return argument;
  if (majorType === 1) return -1 - argument;
  if (majorType === 4) return Array.from({ length: argument }, () => readValue(cursor));
  cursor.offset += argument;
  return new TextDecoder().decode(cursor.bytes.subarray(cursor.offset - argument, cursor.offset));
}

/**
 * Reads the head of an array, and returns its number of items.
 * @throws when there is no array
 */
export function readArrayLength(cursor: CborCursor): number {
  const { majorType, argument } = readHead(cursor);
  if (majorType !== 4) throw new Error(`No array in a Pagefind file, but major type ${majorType}.`);
  return argument;
}

/** Moves past the value at a position without decoding it. */
export function skipValue(cursor: CborCursor): void {
  for (let left = 1; left > 0; left--) {
    const { majorType, argument } = readHead(cursor);
    if (majorType === 3) cursor.offset += argument;
    if (majorType === 4) left += argument;
  }
}

function readHead(cursor: CborCursor): { majorType: number; argument: number } {
  if (cursor.offset >= cursor.bytes.length) throw new Error('Unexpected end of a Pagefind file.');
  const initial = cursor.bytes[cursor.offset++] ?? 0;
  const majorType = initial >> 5;
  if (majorType === 2 || majorType > 4)
    throw new Error(`Unexpected CBOR in a Pagefind file: major type ${majorType}.`);
  return { majorType, argument: readArgument(cursor, initial & 31) };
}

/** @param info low five bits of the initial byte: the argument itself below 24, else how many bytes it has */
function readArgument(cursor: CborCursor, info: number): number {
  if (info < 24) return info;
  if (info > 26) throw new Error(`Unexpected CBOR in a Pagefind file: additional information ${info}.`);
  const length = 1 << (info - 24);
  let argument = 0;
  for (let i = 0; i < length; i++) argument = argument * 256 + (cursor.bytes[cursor.offset++] ?? 0);
  return argument;
}
