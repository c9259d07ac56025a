/**
 * A number from 0 up to but not including 1 that a string always gives: FNV-1a (32 bits,
 * http://www.isthe.com/chongo/tech/comp/fnv/) stirred once more, so that like strings give unlike numbers.
 */
export function fraction(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) / 0x1_0000_0000;
}
