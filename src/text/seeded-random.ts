/**
 * A generator of pseudo-random numbers that gives the same series for the same seed: mulberry32 (Tommy Ettinger,
 * public domain). For tests, benchmarks and drawings; not for secrets.
 * @returns a function that returns the next number, from 0 up to but not including 1
 */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
