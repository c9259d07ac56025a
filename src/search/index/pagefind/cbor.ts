/** What Pagefind's files hold: numbers that are whole, texts, and lists of them. */
export type CborValue = number | string | readonly CborValue[];

/** Writes a value as CBOR (RFC 8949), each number in the fewest bytes. */
export function encodeCbor(value: CborValue): Uint8Array {
  if (typeof value === 'number')
    return Uint8Array.from(cborHead(value < 0 ? 1 : 0, value < 0 ? -1 - value : value));
  if (typeof value === 'string') {
    const text = new TextEncoder().encode(value);
    return concatBytes([Uint8Array.from(cborHead(3, text.length)), text]);
  }
  return concatBytes([cborArrayHead(value.length), ...value.map(encodeCbor)]);
}

/** The beginning of a list of so many values, which follow it. */
export function cborArrayHead(length: number): Uint8Array {
  return Uint8Array.from(cborHead(4, length));
}

/** Bytes of several pieces in one. */
export function concatBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The bytes that begin a value: its kind, and a number, the value itself or its length. */
export function cborHead(kind: number, n: number): number[] {
  const major = kind << 5;
  if (n < 24) return [major | n];
  if (n < 0x100) return [major | 24, n];
  if (n < 0x10000) return [major | 25, n >> 8, n & 0xff];
  return [major | 26, n >>> 24, (n >> 16) & 0xff, (n >> 8) & 0xff, n & 0xff];
}

/**
 * Reads the CBOR of one of Pagefind's files.
 * @throws when it holds another kind of value than numbers, texts and lists of known length
 */
export function decodeCbor(bytes: Uint8Array): CborValue {
  return readValue({ bytes, at: 0 });
}

interface Cursor {
  bytes: Uint8Array;
  at: number;
}

function readValue(cursor: Cursor): CborValue {
  const first = cursor.bytes[cursor.at++] ?? 0;
  const n = readNumber(cursor, first & 31);
  const kind = first >> 5;
  if (kind === 0) return n;
  if (kind === 1) return -1 - n;
  if (kind === 4) return Array.from({ length: n }, () => readValue(cursor));
  if (kind !== 3) throw new Error(`Pagefind's files have no values of kind ${kind}.`);
  cursor.at += n;
  return new TextDecoder().decode(cursor.bytes.subarray(cursor.at - n, cursor.at));
}

function readNumber(cursor: Cursor, short: number): number {
  if (short < 24) return short;
  if (short > 26) throw new Error(`Pagefind's files have no numbers of length ${short}.`);
  const length = 1 << (short - 24);
  let n = 0;
  for (let i = 0; i < length; i++) n = n * 256 + (cursor.bytes[cursor.at++] ?? 0);
  return n;
}
