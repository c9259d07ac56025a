/**
 * A 32-bit hash of a string's UTF-8 bytes: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/). Not for secrets.
 * @returns an integer from 0 to 2³² − 1, the same on every machine
 */
export function fnv1aHash(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/**
 * A number from 0 up to but not including 1 that depends on a string alone: its FNV-1a hash with the bits mixed once
 * more, because FNV-1a gives similar strings similar high bits. For positions in drawings that must not change.
 */
export function hashFraction(text: string): number {
  let hash = fnv1aHash(text);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) / 0x1_0000_0000;
}
